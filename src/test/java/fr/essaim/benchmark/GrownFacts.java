package fr.essaim.benchmark;

import fr.essaim.casestudy.Partner;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Places, partners, years and concepts of grown cases, in shares like those of the real examples. */
final class GrownFacts {

    private static final ConceptId COLLECTIVITY = ConceptId.of("profil:collectivite-territoriale");
    private static final ConceptId ASSOCIATION = ConceptId.of("profil:association");
    private static final int LAST_YEAR = 2026;
    private static final int YEARS = 20;

    /** How many concepts of each facet the hundred cases of a sample have: the first number is the share of cases with none. */
    private static final Map<String, Numbers> NUMBERS = Map.of(
            "domaine", new Numbers(0, 3),
            "pratique", new Numbers(40, 2),
            "profil", new Numbers(0, 3),
            "echelon", new Numbers(0, 1),
            "impact", new Numbers(60, 2),
            "objectif", new Numbers(70, 1),
            "odd", new Numbers(2, 3));

    private final Map<String, List<ConceptId>> concepts = new LinkedHashMap<>();
    private final List<Territory> communes;
    private final List<String> organisations;
    private final Territories territories;

    /** Where a case lies; France itself has no code here, as with cases that name no place. */
    record Place(@Nullable TerritoryCode code, String name) {}

    private record Numbers(int noneInHundred, int most) {}

    GrownFacts(RealTexts real, Vocabularies vocabularies, Territories territories, long seed) {
        this.territories = territories;
        this.communes = real.communes().stream()
                .flatMap(code -> territories.find(code).stream())
                .toList();
        this.organisations = real.organisations();
        NUMBERS.keySet().stream()
                .sorted()
                .forEach(scheme -> concepts.put(scheme, shuffled(vocabularies, scheme, seed)));
    }

    /** A commune of a real project, or what it lies in. */
    Place place(SplittableRandom random) {
        Territory commune = communes.get(random.nextInt(communes.size()));
        int kind = random.nextInt(100);
        if (kind < 3) {
            return new Place(null, "Paris");
        }
        List<Territory> around = territories.containing(commune.code());
        TerritoryKind wanted = kind < 50
                ? TerritoryKind.COMMUNE
                : kind < 85 ? TerritoryKind.EPCI : kind < 95 ? TerritoryKind.DEPARTEMENT : TerritoryKind.REGION;
        Territory place = around.stream()
                .filter(territory -> territory.code().kind() == wanted)
                .findFirst()
                .orElse(commune);
        return new Place(place.code(), place.name());
    }

    List<Partner> partners(SplittableRandom random, Place place) {
        List<Partner> partners = new ArrayList<>();
        partners.add(new Partner("Ville de " + place.name(), COLLECTIVITY, "porteur"));
        while (random.nextInt(2) == 0 && partners.size() < 6) {
            partners.add(
                    random.nextInt(2) == 0
                            ? new Partner(any(organisations, random), COLLECTIVITY, null)
                            : new Partner(
                                    "Association des habitants de " + elsewhere(random), ASSOCIATION, "partenaire"));
        }
        return partners;
    }

    /** More of the last years than of the first. */
    int year(SplittableRandom random) {
        return LAST_YEAR - Math.min(random.nextInt(YEARS), random.nextInt(YEARS));
    }

    SortedSet<ConceptId> concepts(SplittableRandom random) {
        SortedSet<ConceptId> drawn = new TreeSet<>();
        concepts.forEach((scheme, known) -> {
            Numbers numbers = NUMBERS.getOrDefault(scheme, new Numbers(0, 1));
            if (random.nextInt(100) >= numbers.noneInHundred()) {
                int wanted = 1 + Math.min(random.nextInt(numbers.most()), random.nextInt(numbers.most()));
                for (int n = 0; n < wanted; n++) {
                    drawn.add(known.get(rank(random, known.size())));
                }
            }
        });
        return drawn;
    }

    // Evenly spread logarithms: the rank r is drawn in proportion to 1/r, as Zipf's law has it.
    private static int rank(SplittableRandom random, int size) {
        return Math.min(size - 1, (int) Math.exp(random.nextDouble() * Math.log(size + 1.0)) - 1);
    }

    private String elsewhere(SplittableRandom random) {
        return any(communes, random).name();
    }

    private static <T> T any(List<T> list, SplittableRandom random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<ConceptId> shuffled(Vocabularies vocabularies, String scheme, long seed) {
        List<ConceptId> ids = new ArrayList<>(vocabularies.scheme(scheme).concepts().stream()
                .filter(concept -> !concept.isReplaced())
                .map(Concept::id)
                .toList());
        Collections.shuffle(ids, new Random(seed));
        return ids;
    }
}
