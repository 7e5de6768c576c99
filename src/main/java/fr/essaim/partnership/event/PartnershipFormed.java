package fr.essaim.partnership.event;

import fr.essaim.casestudy.Partner;
import fr.essaim.partnership.Evidence;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** A partnership was recorded, with how it began; {@code providerReference} is the provider's own name for it. */
@Revision("1")
public record PartnershipFormed(
        PartnershipId id,
        @Nullable String providerReference,
        String title,
        String purpose,
        ConceptId category,
        @Nullable TerritoryCode territory,
        SortedSet<ConceptId> domains,
        List<Partner> partners,
        PartialDate on,
        Evidence evidence)
        implements PartnershipEvent {
    // An event leaves an empty list or text out.
    public PartnershipFormed(
            PartnershipId id,
            @Nullable String providerReference,
            String title,
            @Nullable String purpose,
            ConceptId category,
            @Nullable TerritoryCode territory,
            @Nullable SortedSet<ConceptId> domains,
            @Nullable List<Partner> partners,
            PartialDate on,
            Evidence evidence) {
        this.id = id;
        this.providerReference = providerReference;
        this.title = title;
        this.purpose = purpose == null ? "" : purpose;
        this.category = category;
        this.territory = territory;
        this.domains = domains == null
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(domains));
        this.partners = partners == null ? List.of() : List.copyOf(partners);
        this.on = on;
        this.evidence = evidence;
    }
}
