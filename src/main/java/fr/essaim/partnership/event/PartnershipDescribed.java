package fr.essaim.partnership.event;

import fr.essaim.partnership.PartnershipId;
import fr.essaim.vocabulary.ConceptId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Its title, its purpose and its domains are said anew as a whole. */
@Revision("1")
public record PartnershipDescribed(PartnershipId id, String title, String purpose, SortedSet<ConceptId> domains)
        implements PartnershipEvent {
    // An event leaves an empty list or text out.
    public PartnershipDescribed(
            PartnershipId id, String title, @Nullable String purpose, @Nullable SortedSet<ConceptId> domains) {
        this.id = id;
        this.title = title;
        this.purpose = purpose == null ? "" : purpose;
        this.domains = domains == null
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(domains));
    }
}
