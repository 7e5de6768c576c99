package fr.essaim.casestudy;

import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One thing said anew about a case's content; what is not said stays as it is. */
public sealed interface CaseStudyChange {

    /** New texts; an empty text removes the section. */
    record Texts(Map<TextField, String> texts) implements CaseStudyChange {}

    /** The whole new list of partners. */
    record Partners(List<Partner> partners) implements CaseStudyChange {}

    /** The new place, or none. */
    record Location(@Nullable TerritoryCode territory) implements CaseStudyChange {}

    /** The new years of beginning and end, or none. */
    record Dates(@Nullable Period period) implements CaseStudyChange {}

    /** A year, or both; one that is not said stays, unless it contradicts the one that is. */
    record Years(@Nullable Integer start, @Nullable Integer end) implements CaseStudyChange {

        @Nullable
        Period applyTo(@Nullable Period current) {
            Integer begun = start == null && current != null ? current.startYear() : start;
            Integer ended = end == null && current != null ? current.endYear() : end;
            boolean contradictory = begun != null && ended != null && ended < begun;
            return contradictory ? period(start, end) : period(begun, ended);
        }

        private static @Nullable Period period(@Nullable Integer start, @Nullable Integer end) {
            return start == null && end == null ? null : new Period(start, end);
        }
    }

    /** The whole new list of sources. */
    record Sources(List<Source> sources) implements CaseStudyChange {}

    /** Concepts added to and removed from the classification. */
    record Tags(Set<ConceptId> added, Set<ConceptId> removed) implements CaseStudyChange {

        SortedSet<ConceptId> applyTo(Set<ConceptId> concepts) {
            SortedSet<ConceptId> result = new TreeSet<>(concepts);
            result.removeAll(removed);
            result.addAll(added);
            return result;
        }
    }

    /** The whole new set of concepts in one facet; the other facets stay. */
    record Facet(String scheme, Set<ConceptId> concepts) implements CaseStudyChange {

        public Facet {
            if (!concepts.stream().allMatch(concept -> concept.scheme().equals(scheme))) {
                throw new IllegalArgumentException("a concept of another scheme in " + scheme);
            }
        }

        /** What turns the current concepts into the wanted ones. */
        Tags comparedTo(Set<ConceptId> current) {
            SortedSet<ConceptId> removed = new TreeSet<>();
            for (ConceptId concept : current) {
                if (concept.scheme().equals(scheme) && !concepts.contains(concept)) {
                    removed.add(concept);
                }
            }
            return new Tags(concepts, removed);
        }
    }

    /** Some columns as another content has them, be they empty there. */
    record Columns(Set<String> columns, CaseStudyContent from) implements CaseStudyChange {}

    /** The day somebody last checked that the case still stands, or none. */
    record Verification(@Nullable LocalDate on) implements CaseStudyChange {}
}
