package fr.essaim.casestudy.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.vocabulary.ConceptId;
import java.util.Collections;
import java.util.SortedSet;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Concepts were added to and removed from the classification. */
@Revision("1")
public record CaseStudyClassified(CaseStudyId id, SortedSet<ConceptId> added, SortedSet<ConceptId> removed)
        implements CaseStudyEvent {
    // An event leaves an empty set out.
    public CaseStudyClassified(
            CaseStudyId id, @Nullable SortedSet<ConceptId> added, @Nullable SortedSet<ConceptId> removed) {
        this.id = id;
        this.added = added == null ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(added);
        this.removed = removed == null ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(removed);
    }
}
