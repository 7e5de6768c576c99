package fr.essaim.retagging;

import fr.essaim.casestudy.CaseStudyChange.Tags;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.storage.Cause;
import fr.essaim.vocabulary.ConceptId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What one retagging left in one case.
 *
 * @param added what it really added
 * @param removed what it really removed
 * @param changedSince of these, what something else added or removed later, and when
 * @param undone whether it was already taken back here
 */
record CaseTrace(
        SortedSet<ConceptId> added,
        SortedSet<ConceptId> removed,
        SortedMap<ConceptId, Moment> changedSince,
        boolean undone) {

    static CaseTrace of(String retagging, List<Moment> history) {
        Cause own = new Cause.Retagging(retagging);
        Cause undo = new Cause.Undo(retagging);
        SortedSet<ConceptId> added = new TreeSet<>();
        SortedSet<ConceptId> removed = new TreeSet<>();
        SortedMap<ConceptId, Moment> since = new TreeMap<>();
        boolean undone = false;
        for (Moment moment : history) {
            Cause cause = moment.provenance().cause();
            if (cause.equals(own)) {
                added.addAll(gained(moment));
                removed.addAll(lost(moment));
            } else if (cause.equals(undo)) {
                undone = true;
            } else {
                gained(moment).forEach(concept -> since.put(concept, moment));
                lost(moment).forEach(concept -> since.put(concept, moment));
            }
            since.keySet().removeIf(concept -> !added.contains(concept) && !removed.contains(concept));
        }
        return new CaseTrace(added, removed, since, undone);
    }

    /** Whether the retagging changed the case. */
    boolean isThere() {
        return !added.isEmpty() || !removed.isEmpty();
    }

    /** What takes it back, leaving what was changed since as it is; empty when nothing is to be done. */
    Optional<Tags> backwards(Set<ConceptId> now) {
        SortedSet<ConceptId> less = new TreeSet<>(added);
        less.retainAll(now);
        less.removeAll(changedSince.keySet());
        SortedSet<ConceptId> more = new TreeSet<>(removed);
        more.removeAll(now);
        more.removeAll(changedSince.keySet());
        return undone || (less.isEmpty() && more.isEmpty()) ? Optional.empty() : Optional.of(new Tags(more, less));
    }

    private static Set<ConceptId> gained(Moment moment) {
        return difference(moment.after().content().concepts(), before(moment));
    }

    private static Set<ConceptId> lost(Moment moment) {
        return difference(before(moment), moment.after().content().concepts());
    }

    private static Set<ConceptId> before(Moment moment) {
        return moment.before() == null ? Set.of() : moment.before().content().concepts();
    }

    private static Set<ConceptId> difference(Set<ConceptId> all, Set<ConceptId> others) {
        Set<ConceptId> rest = new TreeSet<>(all);
        rest.removeAll(others);
        return rest;
    }
}
