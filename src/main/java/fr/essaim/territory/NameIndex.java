package fr.essaim.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Territories by the folded forms of their names. Official names of today come before every other form, so that a living
 * commune is not mixed with the merged ones and the EPCI that are called like it.
 */
final class NameIndex {

    private final Map<String, List<Territory>> official = new HashMap<>(65_536);
    private final Map<String, List<Territory>> shortened = new HashMap<>(16_384);

    void add(Territory territory) {
        String name = territory.name();
        String folded = Folding.fold(name);
        put(official, folded, territory);
        for (String form : shortForms(territory.code().kind(), name, folded)) {
            if (!form.equals(folded)) {
                put(shortened, form, territory);
            }
        }
    }

    void addFormerName(String name, Territory today) {
        ShortForms.ofFormer(name).forEach(form -> put(shortened, form, today));
    }

    /** Those which bear the name and pass the condition, by the surest reading of the name that gives any. */
    List<Territory> bearers(PlaceName name, Predicate<Territory> condition) {
        List<Territory> bearers = filtered(official(name.whole()), condition);
        @Nullable Designation designation = name.designation();
        if (bearers.isEmpty() && designation != null) {
            bearers = filtered(anyForm(name.core()), condition.and(designation::sameType));
        }
        // EPCI change their type as they grow: a « CC » of yesterday is often the « CA » of today
        if (bearers.isEmpty() && designation != null) {
            bearers = filtered(anyForm(name.core()), condition.and(designation::sameKind));
        }
        if (bearers.isEmpty()) {
            bearers = filtered(anyForm(Folding.withoutArticle(name.whole())), condition);
        }
        return bearers;
    }

    /** The communes whose official name only begins with these words: « Vitry » for « Vitry-le-François ». */
    List<Territory> communesBeginningWith(PlaceName name, Predicate<Territory> condition) {
        Predicate<Territory> commune = territory -> territory.code().kind() == TerritoryKind.COMMUNE;
        List<Territory> found = new ArrayList<>();
        official.forEach((form, bearers) -> {
            if (name.isUnfinished(form)) {
                found.addAll(filtered(bearers, commune.and(condition)));
            }
        });
        return found;
    }

    void eachForm(BiConsumer<String, List<Territory>> consumer) {
        official.forEach(consumer);
        shortened.forEach(consumer);
    }

    private List<Territory> official(String folded) {
        List<Territory> found = official.getOrDefault(folded, List.of());
        // « la Marne » is how everybody says the département whose official name has no article
        String bare = Folding.withoutArticle(folded);
        if (bare.equals(folded)) {
            return found;
        }
        return union(found, filtered(official.getOrDefault(bare, List.of()), NameIndex::isSaidWithArticle));
    }

    private static boolean isSaidWithArticle(Territory territory) {
        return switch (territory.code().kind()) {
            case DEPARTEMENT, REGION, PAYS -> true;
            case COMMUNE, EPCI -> false;
        };
    }

    private List<Territory> anyForm(String folded) {
        return union(official.getOrDefault(folded, List.of()), shortened.getOrDefault(folded, List.of()));
    }

    private static Set<String> shortForms(TerritoryKind kind, String name, String folded) {
        return switch (kind) {
            case EPCI -> ShortForms.ofEpci(name);
            case COMMUNE, DEPARTEMENT, REGION, PAYS -> ShortForms.of(name, folded);
        };
    }

    private static void put(Map<String, List<Territory>> index, String form, Territory territory) {
        index.merge(form, List.of(territory), NameIndex::union);
    }

    private static List<Territory> union(List<Territory> some, List<Territory> others) {
        List<Territory> union = new ArrayList<>(some);
        for (Territory other : others) {
            if (!union.contains(other)) {
                union.add(other);
            }
        }
        return List.copyOf(union);
    }

    private static List<Territory> filtered(List<Territory> territories, Predicate<Territory> condition) {
        return territories.stream().filter(condition).toList();
    }
}
