package fr.essaim.casestudy;

import fr.essaim.vocabulary.ConceptId;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the workshop remembers of a case beside what it says.
 *
 * @param draftedBy the actor who recorded the draft
 * @param byHand the columns that a person wrote, which imports leave as they are; the column of the status when a person took the case out of the base
 * @param declined the concepts that were proposed and refused
 * @param distinctFrom the cases that are alike and were said to be others
 */
public record Curation(
        String draftedBy,
        SortedSet<String> byHand,
        SortedSet<ConceptId> declined,
        SortedSet<CaseStudyId> distinctFrom) {

    // Jackson passes null for what the index leaves out because it is empty.
    public Curation(
            @Nullable String draftedBy,
            @Nullable SortedSet<String> byHand,
            @Nullable SortedSet<ConceptId> declined,
            @Nullable SortedSet<CaseStudyId> distinctFrom) {
        this.draftedBy = draftedBy == null ? "" : draftedBy;
        this.byHand = byHand == null ? Collections.emptySortedSet() : byHand;
        this.declined = declined == null ? Collections.emptySortedSet() : declined;
        this.distinctFrom = distinctFrom == null ? Collections.emptySortedSet() : distinctFrom;
    }

    static Curation begunBy(String actor) {
        return new Curation(
                actor, Collections.emptySortedSet(), Collections.emptySortedSet(), Collections.emptySortedSet());
    }

    Curation keeping(Collection<String> columns) {
        return new Curation(draftedBy, with(byHand, columns), declined, distinctFrom);
    }

    Curation declining(ConceptId concept) {
        return new Curation(draftedBy, byHand, with(declined, Set.of(concept)), distinctFrom);
    }

    Curation distinguishing(CaseStudyId other) {
        return new Curation(draftedBy, byHand, declined, with(distinctFrom, Set.of(other)));
    }

    private static <T extends Comparable<T>> SortedSet<T> with(SortedSet<T> known, Collection<T> more) {
        SortedSet<T> all = new TreeSet<>(known);
        all.addAll(more);
        return Collections.unmodifiableSortedSet(all);
    }
}
