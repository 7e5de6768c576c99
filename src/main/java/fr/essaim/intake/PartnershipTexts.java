package fr.essaim.intake;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.partnership.ActKind;
import fr.essaim.partnership.Description;
import fr.essaim.partnership.Formation;
import fr.essaim.partnership.PartnershipColumns;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.partnership.event.PartnershipDeepened;
import fr.essaim.partnership.event.PartnershipEnded;
import fr.essaim.partnership.event.PartnershipEvaluated;
import fr.essaim.partnership.event.PartnershipPartnerJoined;
import fr.essaim.partnership.event.PartnershipPartnerLeft;
import fr.essaim.partnership.event.PartnershipScaled;
import fr.essaim.writing.WrittenCase;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is known of a partnership, as a file would write it. */
final class PartnershipTexts {

    private static final String COLON = "\u00A0: ";

    private PartnershipTexts() {}

    /** How it is described and how it began, by column; one without value is absent. */
    static Map<String, List<String>> of(Description description, Formation formation) {
        Map<String, List<String>> written = new LinkedHashMap<>();
        CatalystTexts.put(written, PartnershipColumns.TITLE, description.title());
        CatalystTexts.put(written, PartnershipColumns.PURPOSE, description.purpose());
        CatalystTexts.put(
                written, PartnershipColumns.CATEGORY, formation.category().notation());
        CatalystTexts.put(written, PartnershipColumns.DOMAINS, CatalystTexts.notations(description.domains()));
        CatalystTexts.put(written, PartnershipColumns.TERRITORY, formation.territory());
        CatalystTexts.put(
                written,
                PartnershipColumns.PARTNERS,
                formation.partners().stream().map(WrittenCase::of));
        CatalystTexts.put(written, PartnershipColumns.SINCE, formation.on());
        CatalystTexts.put(
                written, PartnershipColumns.PROOF, formation.evidence().sentence());
        CatalystTexts.put(
                written,
                PartnershipColumns.SOURCES,
                formation.evidence().sources().stream().map(WrittenCase::of));
        return written;
    }

    /** The cases that tell it and the acts of its life. */
    static void add(Map<String, List<String>> written, Collection<CaseStudyId> cases, List<PartnershipAct> acts) {
        CatalystTexts.put(written, PartnershipColumns.CASES, cases.stream().map(CaseStudyId::value));
        CatalystTexts.put(written, PartnershipColumns.STEPS, acts.stream().map(PartnershipTexts::of));
    }

    /** The cases that tell it, first the one that its evidence is from. */
    static List<String> cases(PartnershipSheet sheet) {
        return Stream.concat(Stream.ofNullable(sheet.formation().evidence().caseStudy()), sheet.cases().stream())
                .map(CaseStudyId::value)
                .distinct()
                .toList();
    }

    private static String of(PartnershipAct act) {
        String what = complement(act);
        return act.on() + COLON + ActKind.of(act).word() + (what.isEmpty() ? "" : COLON + what);
    }

    private static String complement(PartnershipAct act) {
        return switch (act) {
            case PartnershipPartnerJoined joined -> WrittenCase.of(joined.partner());
            case PartnershipPartnerLeft left -> left.partnerName();
            case PartnershipDeepened deepened -> deepened.category().notation();
            case PartnershipScaled scaled -> scaled.territory().toString();
            case PartnershipEvaluated evaluated -> evaluated.finding();
            case PartnershipEnded ended -> ended.reason();
        };
    }
}
