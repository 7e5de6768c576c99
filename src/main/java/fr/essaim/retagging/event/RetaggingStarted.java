package fr.essaim.retagging.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.vocabulary.ConceptId;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/**
 * Concepts are to be added to and removed from cases that a curator chose.
 *
 * @param question the search that found the cases, as an address writes it
 * @param removed when there is one, only cases that carry one of these are changed
 * @param cases exactly those that were chosen in the preview
 */
@Revision("1")
public record RetaggingStarted(
        String retaggingId,
        String question,
        SortedSet<ConceptId> added,
        SortedSet<ConceptId> removed,
        List<CaseStudyId> cases)
        implements RetaggingEvent {

    // An event leaves an empty list or text out.
    public RetaggingStarted(
            String retaggingId,
            @Nullable String question,
            @Nullable SortedSet<ConceptId> added,
            @Nullable SortedSet<ConceptId> removed,
            @Nullable List<CaseStudyId> cases) {
        this.retaggingId = retaggingId;
        this.question = question == null ? "" : question;
        this.added = sorted(added);
        this.removed = sorted(removed);
        this.cases = cases == null ? List.of() : List.copyOf(cases);
    }

    private static SortedSet<ConceptId> sorted(@Nullable SortedSet<ConceptId> concepts) {
        return concepts == null
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(concepts));
    }
}
