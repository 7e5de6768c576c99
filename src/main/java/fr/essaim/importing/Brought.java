package fr.essaim.importing;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.storage.Cause;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an import brought to one case.
 *
 * @param first where in the history of the case the import begins
 * @param columns the columns that it changed
 * @param created whether the case was not there before, or in the bin
 * @param changesState whether the import changed where the case stands
 */
record Brought(int first, Set<String> columns, boolean created, boolean changesState) {

    private static final Set<String> CLASSIFICATION = Set.copyOf(CaseStudyColumns.FACETS);

    static Brought by(Cause batch, List<Moment> history) {
        List<Moment> own = history.stream()
                .filter(moment -> moment.provenance().cause().equals(batch))
                .toList();
        Set<String> columns = new TreeSet<>();
        own.forEach(moment -> columns.addAll(changed(moment)));
        Moment first = own.getFirst();
        boolean created = first.before() == null || first.before().state() == CaseStudyState.DISCARDED;
        boolean moved = own.stream().anyMatch(moment -> isMove(moment));
        return new Brought(history.indexOf(first), columns, created, moved);
    }

    /**
     * Whether a later event would be lost with what was brought. Publishing or classifying a case that the import created is no reason to keep it: all of it stays in its history,
     * and comes back with a later import.
     */
    boolean isRewrittenBy(Moment later) {
        if (isTakenAway(later)) {
            return true;
        }
        Set<String> changed = changed(later);
        return created ? !CLASSIFICATION.containsAll(changed) : !Collections.disjoint(changed, columns);
    }

    private static Set<String> changed(Moment moment) {
        CaseStudyContent before = moment.before() == null
                ? CaseStudyContent.EMPTY
                : moment.before().content();
        return moment.after().content().columnsDifferingFrom(before);
    }

    private static boolean isMove(Moment moment) {
        return moment.before() == null
                || moment.before().state() != moment.after().state();
    }

    // A person's decision about where the case stands, which no undo reverses.
    private static boolean isTakenAway(Moment moment) {
        return isMove(moment)
                && switch (moment.after().state()) {
                    case WITHDRAWN, DUPLICATE, DISCARDED -> true;
                    case DRAFT, SUBMITTED, PUBLISHED -> false;
                };
    }
}
