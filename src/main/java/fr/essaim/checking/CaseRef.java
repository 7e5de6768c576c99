package fr.essaim.checking;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;

/** A case as a list names it. */
public record CaseRef(CaseStudyId id, String title, CaseStudyState state) {

    static CaseRef of(CaseStudySheet sheet) {
        return new CaseRef(sheet.id(), sheet.title(), sheet.state());
    }

    /** Where the workshop shows the case. */
    public String address() {
        return "/atelier/cas/" + id;
    }
}
