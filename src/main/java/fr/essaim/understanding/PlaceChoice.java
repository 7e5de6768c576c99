package fr.essaim.understanding;

import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which of the territories that bear a name is meant by it. */
final class PlaceChoice {

    private final PlaceNames names;

    PlaceChoice(PlaceNames names) {
        this.names = names;
    }

    // « la Creuse » is a village, and how everybody says the département.
    List<Territory> bearers(String name) {
        List<Territory> named = names.named(name);
        if (named.isEmpty() || !(name.startsWith("la ") || name.startsWith("le ") || name.startsWith("l "))) {
            return named;
        }
        List<Territory> all = new ArrayList<>(named);
        names.named(name.substring(name.indexOf(' ') + 1)).stream()
                .filter(territory -> isLarge(territory) && !all.contains(territory))
                .forEach(all::add);
        return all;
    }

    private static boolean isLarge(Territory territory) {
        return switch (territory.code().kind()) {
            case DEPARTEMENT, REGION -> true;
            case COMMUNE, EPCI, PAYS -> false;
        };
    }

    /** Who is meant by a name, and whether the text says so expressly. */
    record Meant(Stretch stretch, List<Territory> bearers, boolean certain) {}

    // « Saint-Denis (93) » says which; otherwise the words before say of what kind it is.
    Meant meant(Tokens tokens, Stretch stretch, Binding binding, List<Territory> bearers) {
        int closing = tokens.closing(stretch.end());
        if (closing > stretch.end()) {
            Set<TerritoryCode> around = around(tokens.joined(stretch.end(), closing));
            List<Territory> within = bearers.stream()
                    .filter(bearer -> bearer.within().stream().anyMatch(around::contains))
                    .toList();
            if (!within.isEmpty()) {
                return new Meant(new Stretch(stretch.start(), closing, stretch.name()), within, true);
            }
        }
        return new Meant(stretch, ofKind(bearers, binding), false);
    }

    private Set<TerritoryCode> around(String qualifier) {
        Set<TerritoryCode> around = new HashSet<>();
        names.departement(qualifier).forEach(departement -> around.add(departement.code()));
        names.named(qualifier).stream().filter(PlaceChoice::isLarge).forEach(territory -> around.add(territory.code()));
        return around;
    }

    private static List<Territory> ofKind(List<Territory> bearers, Binding binding) {
        for (TerritoryKind kind : kinds(binding)) {
            List<Territory> those = bearers.stream()
                    .filter(bearer -> bearer.code().kind() == kind)
                    .toList();
            if (!those.isEmpty()) {
                return those;
            }
        }
        return bearers;
    }

    private static List<TerritoryKind> kinds(Binding binding) {
        List<TerritoryKind> large =
                List.of(TerritoryKind.REGION, TerritoryKind.DEPARTEMENT, TerritoryKind.EPCI, TerritoryKind.COMMUNE);
        List<TerritoryKind> small =
                List.of(TerritoryKind.COMMUNE, TerritoryKind.EPCI, TerritoryKind.DEPARTEMENT, TerritoryKind.REGION);
        // « à La Réunion », « à Mayotte ».
        List<TerritoryKind> islandsFirst =
                List.of(TerritoryKind.REGION, TerritoryKind.COMMUNE, TerritoryKind.EPCI, TerritoryKind.DEPARTEMENT);
        return switch (binding.kind()) {
            case NEAR, COMMUNE -> small;
            case IN -> Set.of("dans", "en").contains(binding.word()) ? large : islandsFirst;
            case DEPARTEMENT ->
                List.of(TerritoryKind.DEPARTEMENT, TerritoryKind.REGION, TerritoryKind.EPCI, TerritoryKind.COMMUNE);
            case REGION, OF, NONE -> large;
        };
    }
}
