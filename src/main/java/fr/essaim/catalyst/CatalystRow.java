package fr.essaim.catalyst;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Source;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the row of a file says of a catalyst; null or empty where it says nothing, which changes nothing. Columns of several values are said whole. */
public record CatalystRow(
        @Nullable String name,
        @Nullable String presentation,
        Set<ConceptId> metiers,
        @Nullable TerritoryCode territory,
        Set<ConceptId> levels,
        Set<ConceptId> domains,
        @Nullable String website,
        List<Source> sources,
        @Nullable CatalystState state,
        Set<CaseStudyId> cases) {

    /** What a catalyst says once the row is taken in. */
    public CatalystContent over(CatalystContent content) {
        CatalystDescription said = content.description();
        CatalystDescription description = new CatalystDescription(
                name == null ? said.name() : name,
                presentation == null ? said.presentation() : presentation,
                website == null ? said.website() : website,
                orElse(domains, said.domains()),
                orElse(levels, said.levels()),
                sources.isEmpty() ? said.sources() : sources);
        return new CatalystContent(
                description,
                territory == null ? content.territory() : territory,
                orElse(metiers, content.metiers()),
                orElse(cases, content.cases()),
                state == null ? content.state() : state);
    }

    private static <T extends Comparable<T>> SortedSet<T> orElse(Set<T> given, SortedSet<T> known) {
        return given.isEmpty() ? known : new TreeSet<>(given);
    }
}
