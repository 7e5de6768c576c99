package fr.essaim.partnership;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.partnership.Handwork.Part;
import fr.essaim.partnership.command.ImportPartnership;
import fr.essaim.partnership.event.PartnershipAct;
import java.util.Comparator;
import java.util.List;

/**
 * What an imported row would change in a partnership as it stands.
 *
 * @param acts those that were never told, in the order in which they happened
 * @param cases those to be linked
 */
record ImportPlan(Description description, Formation formation, List<PartnershipAct> acts, List<CaseStudyId> cases) {

    static ImportPlan of(ImportPartnership row, PartnershipSheet sheet) {
        Handwork handwork = sheet.handwork();
        return new ImportPlan(
                handwork.parts().contains(Part.DESCRIPTION) ? sheet.description() : row.description(),
                handwork.parts().contains(Part.FORMATION) ? sheet.formation() : row.formation(),
                row.acts().stream()
                        .filter(act -> sheet.acts().stream().noneMatch(told -> told.act().isSameFactAs(act)))
                        .sorted(Comparator.comparing(PartnershipAct::on))
                        .toList(),
                row.cases().stream()
                        .distinct()
                        .filter(other -> !sheet.cases().contains(other)
                                && !handwork.unlinked().contains(other))
                        .toList());
    }
}
