package fr.essaim.catalyst;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * All that can be said of a catalyst, column by column.
 *
 * @param metiers concepts of the scheme {@code metier}
 * @param cases those it took part in
 */
public record CatalystContent(
        CatalystDescription description,
        @Nullable TerritoryCode territory,
        SortedSet<ConceptId> metiers,
        SortedSet<CaseStudyId> cases,
        CatalystState state) {

    /** What is said of a catalyst of which nothing is known. */
    public static final CatalystContent EMPTY = new CatalystContent(
            CatalystDescription.named(""),
            null,
            Collections.emptySortedSet(),
            Collections.emptySortedSet(),
            CatalystState.ACTIVE);

    public CatalystContent {
        metiers = CatalystDescription.sorted(metiers);
        cases = Collections.unmodifiableSortedSet(new TreeSet<>(cases));
    }

    /** The columns in which this content and another differ. */
    public SortedSet<String> columnsDifferingFrom(CatalystContent other) {
        SortedSet<String> columns = new TreeSet<>();
        CatalystDescription said = description;
        CatalystDescription otherwise = other.description;
        addUnless(said.name().equals(otherwise.name()), CatalystColumns.NAME, columns);
        addUnless(said.presentation().equals(otherwise.presentation()), CatalystColumns.PRESENTATION, columns);
        addUnless(Objects.equals(said.website(), otherwise.website()), CatalystColumns.WEBSITE, columns);
        addUnless(said.domains().equals(otherwise.domains()), CatalystColumns.DOMAINS, columns);
        addUnless(said.levels().equals(otherwise.levels()), CatalystColumns.LEVELS, columns);
        addUnless(said.sources().equals(otherwise.sources()), CatalystColumns.SOURCES, columns);
        addUnless(Objects.equals(territory, other.territory), CatalystColumns.TERRITORY, columns);
        addUnless(metiers.equals(other.metiers), CatalystColumns.METIERS, columns);
        addUnless(cases.equals(other.cases), CatalystColumns.CASES, columns);
        addUnless(state == other.state, CatalystColumns.STATE, columns);
        return columns;
    }

    /** This content with some columns as another one has them. */
    public CatalystContent taking(Set<String> columns, CatalystContent other) {
        return new CatalystContent(
                described(columns, other.description),
                (columns.contains(CatalystColumns.TERRITORY) ? other : this).territory,
                (columns.contains(CatalystColumns.METIERS) ? other : this).metiers,
                (columns.contains(CatalystColumns.CASES) ? other : this).cases,
                (columns.contains(CatalystColumns.STATE) ? other : this).state);
    }

    CatalystContent with(CatalystDescription other) {
        return new CatalystContent(other, territory, metiers, cases, state);
    }

    CatalystContent in(@Nullable TerritoryCode other) {
        return new CatalystContent(description, other, metiers, cases, state);
    }

    CatalystContent with(SortedSet<ConceptId> added, SortedSet<ConceptId> removed) {
        SortedSet<ConceptId> changed = new TreeSet<>(metiers);
        changed.removeAll(removed);
        changed.addAll(added);
        return new CatalystContent(description, territory, changed, cases, state);
    }

    CatalystContent with(CaseStudyId linked) {
        SortedSet<CaseStudyId> changed = new TreeSet<>(cases);
        changed.add(linked);
        return new CatalystContent(description, territory, metiers, changed, state);
    }

    CatalystContent without(CaseStudyId unlinked) {
        SortedSet<CaseStudyId> changed = new TreeSet<>(cases);
        changed.remove(unlinked);
        return new CatalystContent(description, territory, metiers, changed, state);
    }

    CatalystContent with(CatalystState other) {
        return new CatalystContent(description, territory, metiers, cases, other);
    }

    private CatalystDescription described(Set<String> columns, CatalystDescription other) {
        return new CatalystDescription(
                (columns.contains(CatalystColumns.NAME) ? other : description).name(),
                (columns.contains(CatalystColumns.PRESENTATION) ? other : description).presentation(),
                (columns.contains(CatalystColumns.WEBSITE) ? other : description).website(),
                (columns.contains(CatalystColumns.DOMAINS) ? other : description).domains(),
                (columns.contains(CatalystColumns.LEVELS) ? other : description).levels(),
                (columns.contains(CatalystColumns.SOURCES) ? other : description).sources());
    }

    private static void addUnless(boolean same, String column, Set<String> columns) {
        if (!same) {
            columns.add(column);
        }
    }
}
