package fr.essaim.reading;

import fr.essaim.access.Role;
import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what with one case: curators everything, contributors what they drafted themselves while it is a draft. */
public final class CaseRights {

    private CaseRights() {}

    /** Whether the workshop shows her the case, be it to read only. */
    public static boolean mayRead(SignedIn person, CaseStudySheet sheet) {
        return person.has(Role.CURATOR) || isHers(person, sheet);
    }

    /** Whether she may change what the case says, its classification included. */
    public static boolean mayEdit(SignedIn person, CaseStudySheet sheet) {
        return switch (sheet.state()) {
            case DRAFT -> mayRead(person, sheet);
            case SUBMITTED, PUBLISHED, WITHDRAWN -> person.has(Role.CURATOR);
            case DUPLICATE, DISCARDED -> false;
        };
    }

    /** What she may ask for now: what both the state of the case and her role allow. */
    public static Set<CaseAct> acts(SignedIn person, CaseStudySheet sheet) {
        Set<CaseAct> possible = possible(sheet.state());
        if (person.has(Role.CURATOR)) {
            return possible;
        }
        Set<CaseAct> hers = EnumSet.noneOf(CaseAct.class);
        if (isHers(person, sheet) && sheet.state() == CaseStudyState.DRAFT) {
            hers.addAll(EnumSet.of(CaseAct.SUBMIT, CaseAct.DISCARD));
        }
        if (isHers(person, sheet) && sheet.state() == CaseStudyState.DISCARDED) {
            hers.add(CaseAct.REVIVE);
        }
        return hers;
    }

    private static Set<CaseAct> possible(CaseStudyState state) {
        return switch (state) {
            case DRAFT -> EnumSet.of(CaseAct.SUBMIT, CaseAct.PUBLISH, CaseAct.DISCARD);
            case SUBMITTED -> EnumSet.of(CaseAct.RETURN, CaseAct.PUBLISH, CaseAct.DISCARD);
            case PUBLISHED -> EnumSet.of(CaseAct.WITHDRAW);
            case WITHDRAWN -> EnumSet.of(CaseAct.PUBLISH, CaseAct.DISCARD);
            case DUPLICATE, DISCARDED -> EnumSet.of(CaseAct.REVIVE);
        };
    }

    private static boolean isHers(SignedIn person, CaseStudySheet sheet) {
        return sheet.curation().draftedBy().equals(person.id());
    }
}
