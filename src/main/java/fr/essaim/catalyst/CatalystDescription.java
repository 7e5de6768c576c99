package fr.essaim.catalyst;

import fr.essaim.casestudy.Source;
import fr.essaim.vocabulary.ConceptId;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation is, as its sources say.
 *
 * @param presentation what the sources say of it; empty when they say nothing
 * @param domains concepts of the scheme {@code domaine}
 * @param levels concepts of the scheme {@code echelon}
 * @param sources where that is said
 */
public record CatalystDescription(
        String name,
        String presentation,
        @Nullable String website,
        SortedSet<ConceptId> domains,
        SortedSet<ConceptId> levels,
        List<Source> sources) {

    // An event leaves out what is empty.
    public CatalystDescription(
            @Nullable String name,
            @Nullable String presentation,
            @Nullable String website,
            @Nullable SortedSet<ConceptId> domains,
            @Nullable SortedSet<ConceptId> levels,
            @Nullable List<Source> sources) {
        this.name = name == null ? "" : name;
        this.presentation = presentation == null ? "" : presentation;
        this.website = website == null || website.isBlank() ? null : website;
        this.domains = sorted(domains);
        this.levels = sorted(levels);
        this.sources = sources == null ? List.of() : List.copyOf(sources);
    }

    /** A description that says a name alone. */
    public static CatalystDescription named(String name) {
        return new CatalystDescription(name, null, null, null, null, null);
    }

    static SortedSet<ConceptId> sorted(@Nullable SortedSet<ConceptId> concepts) {
        return concepts == null
                ? Collections.emptySortedSet()
                : Collections.unmodifiableSortedSet(new TreeSet<>(concepts));
    }
}
