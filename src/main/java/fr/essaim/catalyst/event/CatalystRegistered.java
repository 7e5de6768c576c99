package fr.essaim.catalyst.event;

import fr.essaim.catalyst.CatalystDescription;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.Collections;
import java.util.SortedSet;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The catalyst is known from now on, and active. */
@Revision("1")
public record CatalystRegistered(CatalystId id, @Nullable String providerReference, CatalystDescription description, @Nullable TerritoryCode territory, SortedSet<ConceptId> metiers) implements CatalystEvent {
    // An event leaves an empty set out.
    public CatalystRegistered(
            CatalystId id,
            @Nullable String providerReference,
            CatalystDescription description,
            @Nullable TerritoryCode territory,
            @Nullable SortedSet<ConceptId> metiers) {
        this.id = id;
        this.providerReference = providerReference;
        this.description = description;
        this.territory = territory;
        this.metiers = metiers == null ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(metiers);
    }
}
