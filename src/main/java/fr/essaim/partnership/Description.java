package fr.essaim.partnership;

import fr.essaim.vocabulary.ConceptId;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What a partnership is called, what it is for, and the domains it is about. */
public record Description(String title, String purpose, SortedSet<ConceptId> domains) {

    // What is kept as JSON leaves an empty text or set out.
    public Description(String title, @Nullable String purpose, @Nullable SortedSet<ConceptId> domains) {
        this.title = title;
        this.purpose = purpose == null ? "" : purpose;
        this.domains = domains == null ? Collections.emptySortedSet() : domains;
    }

    public static Description of(String title, String purpose, Set<ConceptId> domains) {
        return new Description(title, purpose, Collections.unmodifiableSortedSet(new TreeSet<>(domains)));
    }
}
