package fr.essaim.search;

import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The territories as facets show them, each level in the order of the alphabet: worked out when it is first shown, once for all requests. */
final class TerritoryTree {

    private final Territories territories;
    private final List<Place> regions;
    private final Map<TerritoryCode, List<Place>> sorted = new ConcurrentHashMap<>();
    private @Nullable Map<TerritoryCode, List<Place>> inside;

    TerritoryTree(Territories territories) {
        this.territories = territories;
        this.regions = sorted(territories.all().stream()
                .filter(territory -> territory.code().kind() == TerritoryKind.REGION)
                .map(Place::of)
                .toList());
    }

    /** A territory with its code as facets write it. */
    record Place(TerritoryCode code, String id, String name) {

        static Place of(Territory territory) {
            return new Place(territory.code(), territory.code().toString(), territory.name());
        }
    }

    List<Place> regions() {
        return regions;
    }

    /** What is shown directly under a territory: a commune under its département, beside the EPCI, as a case is told of one or the other. */
    List<Place> inside(TerritoryCode code) {
        return sorted.computeIfAbsent(code, parent -> sorted(inside().getOrDefault(parent, List.of())));
    }

    private synchronized Map<TerritoryCode, List<Place>> inside() {
        if (inside == null) {
            Map<TerritoryCode, List<Place>> found = new HashMap<>();
            for (Territory territory : territories.all()) {
                Place place = Place.of(territory);
                territory.within().stream()
                        .filter(parent -> parent.kind() != TerritoryKind.EPCI)
                        .forEach(parent -> found.computeIfAbsent(parent, first -> new ArrayList<>())
                                .add(place));
            }
            inside = found;
        }
        return inside;
    }

    private static List<Place> sorted(List<Place> places) {
        Collator french = Collator.getInstance(Locale.FRENCH);
        return places.stream()
                .sorted(Comparator.comparing(Place::name, french).thenComparing(Place::code))
                .toList();
    }
}
