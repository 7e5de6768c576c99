package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.event.CaseStudyWithdrawn;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.reading.FormerCase.Since;
import fr.essaim.web.French;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Folds cases up to a version of each, under the same rule as the sheets of former days. */
@Component
public class FormerCases {

    private static final Since SAME = new Since.Same();

    private final CaseStudyArchive archive;
    private final PublicCases cases;

    FormerCases(CaseStudyArchive archive, PublicCases cases) {
        this.archive = archive;
        this.cases = cases;
    }

    /** Several cases, each at its version, read at once; one that never had such a version is not in the map. */
    public Map<CaseStudyId, FormerCase> at(Map<CaseStudyId, Long> versions) {
        Map<CaseStudyId, FormerCase> former = new HashMap<>();
        archive.histories(versions.keySet())
                .forEach((id, history) -> history.stream()
                        .filter(moment -> moment.version() == versions.getOrDefault(id, -1L))
                        .findFirst()
                        .ifPresent(moment -> former.put(
                                id, new FormerCase(moment.after(), moment.version(), since(moment.after(), history)))));
        return former;
    }

    private Since since(CaseStudySheet then, List<Moment> history) {
        if (PublicCases.isWithdrawn(history)) {
            return withdrawn(history);
        }
        CaseStudySheet now = history.getLast().after();
        return switch (now.state()) {
            case PUBLISHED -> isRevised(then, now) ? new Since.Revised(French.day(now.changedAt())) : SAME;
            case DUPLICATE -> elsewhere(now.id());
            case WITHDRAWN -> withdrawn(history);
            case DRAFT, SUBMITTED, DISCARDED -> new Since.Unpublished();
        };
    }

    // That somebody looked again and found all as it was is no revision.
    private static boolean isRevised(CaseStudySheet then, CaseStudySheet now) {
        Set<String> columns = now.content().columnsDifferingFrom(then.content());
        return columns.stream().anyMatch(column -> !column.equals(CaseStudyColumns.VERIFIED_ON));
    }

    private Since elsewhere(CaseStudyId id) {
        return cases.now(id.value()) instanceof Shown.Elsewhere shown
                ? new Since.Elsewhere(shown.original())
                : new Since.Unpublished();
    }

    private static Since withdrawn(List<Moment> history) {
        for (Moment moment : history.reversed()) {
            if (moment.event() instanceof CaseStudyWithdrawn withdrawn) {
                return new Since.Withdrawn(French.day(moment.at()), withdrawn.reason());
            }
        }
        throw new IllegalStateException("only a withdrawal makes a case withdrawn");
    }
}
