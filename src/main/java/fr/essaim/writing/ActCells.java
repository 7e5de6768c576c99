package fr.essaim.writing;

import fr.essaim.casestudy.Partner;
import fr.essaim.partnership.ActKind;
import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipColumns;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.partnership.event.PartnershipDeepened;
import fr.essaim.partnership.event.PartnershipEnded;
import fr.essaim.partnership.event.PartnershipEvaluated;
import fr.essaim.partnership.event.PartnershipPartnerJoined;
import fr.essaim.partnership.event.PartnershipPartnerLeft;
import fr.essaim.partnership.event.PartnershipScaled;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one act of a partnership. */
final class ActCells {

    private static final int LONGEST_FINDING = 10_000;
    private static final int LONGEST_REASON = 2_000;

    private final CellReader cells;
    private final PartnershipCells partnership;
    private final PartnershipId id;
    private final @Nullable PartialDate on;
    private final @Nullable Evidence evidence;

    ActCells(CellReader cells, PartnershipCells partnership, PartnershipId id) {
        this.cells = cells;
        this.partnership = partnership;
        this.id = id;
        on = partnership.date(PartnershipColumns.DATE);
        evidence = partnership.evidence();
    }

    /** The act; null when it cannot be told so, which is then a problem of the cells. */
    @Nullable
    PartnershipAct read(ActKind kind) {
        return switch (kind) {
            case JOINED -> joined(partnership.partner());
            case LEFT -> left(cells.required(PartnershipColumns.PARTNER).orElse(null));
            case DEEPENED -> deepened(partnership.category());
            case SCALED -> scaled(territory());
            case EVALUATED -> evaluated();
            case ENDED ->
                ended(cells.text(PartnershipColumns.REASON, LONGEST_REASON).orElse(""));
        };
    }

    private @Nullable PartnershipAct joined(@Nullable Partner partner) {
        return partner == null || on == null || evidence == null
                ? null
                : new PartnershipPartnerJoined(id, partner, on, evidence);
    }

    private @Nullable PartnershipAct left(@Nullable String name) {
        return name == null || on == null || evidence == null
                ? null
                : new PartnershipPartnerLeft(id, name.strip(), on, evidence);
    }

    private @Nullable PartnershipAct deepened(@Nullable ConceptId category) {
        return category == null || on == null || evidence == null
                ? null
                : new PartnershipDeepened(id, category, on, evidence);
    }

    private @Nullable PartnershipAct scaled(@Nullable TerritoryCode territory) {
        return territory == null || on == null || evidence == null
                ? null
                : new PartnershipScaled(id, territory, on, evidence);
    }

    private @Nullable PartnershipAct evaluated() {
        SortedSet<ConceptId> impacts = new TreeSet<>(cells.concepts(PartnershipColumns.IMPACTS));
        String finding = cells.text(PartnershipColumns.FINDING, LONGEST_FINDING)
                .orElse("")
                .strip();
        if (impacts.isEmpty() && finding.isEmpty()) {
            cells.problem(PartnershipColumns.FINDING, "", "Une évaluation dit au moins un impact ou un constat.");
        }
        return on == null || evidence == null ? null : new PartnershipEvaluated(id, impacts, finding, on, evidence);
    }

    private @Nullable PartnershipAct ended(String reason) {
        return on == null || evidence == null ? null : new PartnershipEnded(id, reason.strip(), on, evidence);
    }

    private @Nullable TerritoryCode territory() {
        cells.required(PartnershipColumns.TERRITORY);
        return cells.territory().orElse(null);
    }
}
