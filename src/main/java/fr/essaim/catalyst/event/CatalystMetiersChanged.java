package fr.essaim.catalyst.event;

import fr.essaim.catalyst.CatalystId;
import fr.essaim.vocabulary.ConceptId;
import java.util.Collections;
import java.util.SortedSet;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Métiers were added and removed. */
@Revision("1")
public record CatalystMetiersChanged(CatalystId id, SortedSet<ConceptId> added, SortedSet<ConceptId> removed) implements CatalystEvent {
    // An event leaves an empty set out.
    public CatalystMetiersChanged(
            CatalystId id, @Nullable SortedSet<ConceptId> added, @Nullable SortedSet<ConceptId> removed) {
        this.id = id;
        this.added = added == null ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(added);
        this.removed = removed == null ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(removed);
    }
}
