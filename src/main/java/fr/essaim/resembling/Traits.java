package fr.essaim.resembling;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.Partner;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.Collections;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What of a case is compared with others beside its words.
 *
 * @param actors the kinds of actors, of the classification and of the partners alike, the narrower ones as what they are a kind of
 */
record Traits(
        SortedSet<ConceptId> actors,
        SortedSet<ConceptId> domains,
        SortedSet<ConceptId> categories,
        SortedSet<ConceptId> levels,
        @Nullable TerritoryCode territory) {

    private static final ConceptId PARTNERSHIPS = new ConceptId("pratique", "partenariales");

    /** @param content in the concepts of today */
    static Traits of(CaseStudyContent content, Vocabularies vocabularies) {
        Stream<ConceptId> partners =
                content.partners().stream().map(Partner::profile).filter(Objects::nonNull);
        SortedSet<ConceptId> actors = Stream.concat(partners, in("profil", content))
                .map(profile -> widest(profile, vocabularies))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<ConceptId> partnerships = vocabularies.withNarrower(PARTNERSHIPS);
        return new Traits(
                Collections.unmodifiableSortedSet(actors),
                some(in("domaine", content).filter(domain -> isLeaf(domain, vocabularies))),
                some(in("pratique", content)
                        .filter(category -> partnerships.contains(category) && !category.equals(PARTNERSHIPS))),
                some(in("echelon", content)),
                content.territory());
    }

    /** What is counted when cases are compared with each other, so that those chosen are not all alike. */
    Set<Object> all() {
        Set<Object> all = new HashSet<>(actors);
        all.addAll(domains);
        all.addAll(categories);
        if (territory != null) {
            all.add(territory);
        }
        return all;
    }

    static SortedSet<ConceptId> common(SortedSet<ConceptId> some, SortedSet<ConceptId> others) {
        return some(some.stream().filter(others::contains));
    }

    private static Stream<ConceptId> in(String scheme, CaseStudyContent content) {
        return content.concepts().stream().filter(concept -> concept.scheme().equals(scheme));
    }

    private static ConceptId widest(ConceptId profile, Vocabularies vocabularies) {
        return vocabularies.withBroader(profile).stream()
                .map(Concept::id)
                .reduce(profile, (narrower, broader) -> broader);
    }

    // Whole dimensions hold a quarter of the base each: to share one says nothing.
    private static boolean isLeaf(ConceptId domain, Vocabularies vocabularies) {
        return vocabularies
                .find(domain)
                .map(concept -> concept.narrower().isEmpty())
                .orElse(false);
    }

    private static SortedSet<ConceptId> some(Stream<ConceptId> concepts) {
        return Collections.unmodifiableSortedSet(concepts.collect(Collectors.toCollection(TreeSet::new)));
    }
}
