package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The sets in which a case can be harvested, named as everywhere: its concepts of today with all that are broader ({@code domaine:education}), its région and its
 * département ({@code region:44}). What stands before the colon is a set too, which holds all of its kind.
 */
final class HarvestSets {

    private static final Set<TerritoryKind> KINDS = EnumSet.of(TerritoryKind.REGION, TerritoryKind.DEPARTEMENT);

    /** The sets that hold all cases of a kind. */
    static final SortedSet<String> ROOTS = roots();

    private final Vocabularies vocabularies;
    private final Territories territories;

    HarvestSets(Vocabularies vocabularies, Territories territories) {
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    /** The sets that a content names, without those that the names imply. */
    SortedSet<String> of(CaseStudyContent content) {
        SortedSet<String> sets = new TreeSet<>();
        for (ConceptId concept : content.concepts()) {
            if (CaseStudyColumns.FACETS.contains(concept.scheme())) {
                sets.addAll(now(concept));
            }
        }
        TerritoryCode place = content.territory();
        if (place != null) {
            territories.containing(place).stream()
                    .map(Territory::code)
                    .filter(code -> KINDS.contains(code.kind()))
                    .forEach(code -> sets.add(code.toString()));
        }
        return sets;
    }

    /** The same with those that the names imply. */
    static SortedSet<String> withRoots(SortedSet<String> sets) {
        SortedSet<String> all = new TreeSet<>(sets);
        sets.forEach(set -> all.add(set.substring(0, set.indexOf(':'))));
        return all;
    }

    private static SortedSet<String> roots() {
        SortedSet<String> roots = new TreeSet<>(CaseStudyColumns.FACETS);
        KINDS.forEach(kind -> roots.add(kind.identifier()));
        return Collections.unmodifiableSortedSet(roots);
    }

    private Set<String> now(ConceptId concept) {
        SortedSet<String> sets = new TreeSet<>();
        for (Concept current : vocabularies.current(concept)) {
            vocabularies
                    .withBroader(current.id())
                    .forEach(each -> sets.add(each.id().toString()));
        }
        return sets;
    }
}
