package fr.essaim.partnership;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.partnership.Handwork.Part;
import fr.essaim.partnership.PartnershipLife.Contradiction;
import fr.essaim.partnership.PartnershipRefused.Reason;
import fr.essaim.partnership.command.ImportPartnership;
import fr.essaim.partnership.event.PartnershipAct;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an imported row would change in a partnership as it stands.
 *
 * @param acts those that were never told, in the order in which they happened
 * @param cases those to be linked
 */
public record ImportPlan(
        Description description, Formation formation, List<PartnershipAct> acts, List<CaseStudyId> cases) {

    public static ImportPlan of(ImportPartnership row, PartnershipSheet sheet) {
        Handwork handwork = sheet.handwork();
        return new ImportPlan(
                handwork.parts().contains(Part.DESCRIPTION) ? sheet.description() : row.description(),
                handwork.parts().contains(Part.FORMATION) ? sheet.formation() : row.formation(),
                inOrder(row.acts().stream()
                        .filter(act -> sheet.acts().stream()
                                .noneMatch(told -> told.act().isSameFactAs(act)))),
                row.cases().stream()
                        .distinct()
                        .filter(other -> !sheet.cases().contains(other)
                                && !handwork.unlinked().contains(other))
                        .toList());
    }

    /** Why the partnership would not take the row; empty when it would. */
    public static Optional<Reason> objection(ImportPartnership row, @Nullable PartnershipSheet sheet) {
        ImportPlan plan = sheet == null
                ? new ImportPlan(row.description(), row.formation(), inOrder(row.acts().stream()), row.cases())
                : of(row, sheet);
        try {
            FormationRule.refuse(row.id(), plan.description());
            FormationRule.refuse(row.id(), plan.formation());
        } catch (PartnershipRefused e) {
            return Optional.of(e.reason());
        }
        List<ToldAct> told = new ArrayList<>(sheet == null ? List.of() : sheet.acts());
        plan.acts().forEach(act -> told.add(new ToldAct(Long.MAX_VALUE, act, Instant.EPOCH, "", null)));
        return PartnershipLife.contradictionIn(plan.formation(), told).map(Contradiction::reason);
    }

    private static List<PartnershipAct> inOrder(Stream<PartnershipAct> acts) {
        return acts.sorted(Comparator.comparing(PartnershipAct::on)).toList();
    }
}
