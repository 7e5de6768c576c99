package fr.essaim.territory;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One official territory of today; what the official files do not say of it is null, never invented.
 *
 * @param epciType the type of an EPCI as the official file writes it ({@code CC}, {@code CA}, {@code CU}, {@code METRO},
 *     {@code MET69}), null for any other kind
 * @param within what it lies directly in: a commune in its EPCI and its département, an EPCI in one or several départements
 */
public record Territory(
        TerritoryCode code,
        String name,
        @Nullable String epciType,
        @Nullable Integer population,
        @Nullable Centre centre,
        List<String> postalCodes,
        List<TerritoryCode> within) {

    public Territory {
        postalCodes = List.copyOf(postalCodes);
        within = List.copyOf(within);
    }

    /** The name as people tell it apart from its namesakes: « Saint-Denis (93) » for a commune, the plain name otherwise. */
    public String label() {
        if (code.kind() != TerritoryKind.COMMUNE) {
            return name;
        }
        for (TerritoryCode container : within) {
            if (container.kind() == TerritoryKind.DEPARTEMENT) {
                return name + " (" + container.value() + ")";
            }
        }
        return name;
    }

    int populationOrZero() {
        return population == null ? 0 : population;
    }
}
