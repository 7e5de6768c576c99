package fr.essaim.resembling;

import fr.essaim.territory.Centre;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells how near two places are. */
@Component
class Places {

    private static final double EARTH_RADIUS = 6_371;

    private final Territories territories;

    Places(Territories territories) {
        this.territories = territories;
    }

    /** What brings two places together, if anything does: a common community, few kilometres, or a common département or région. */
    Optional<Reason> reason(@Nullable TerritoryCode one, @Nullable TerritoryCode other) {
        if (one == null || other == null) {
            return Optional.empty();
        }
        Optional<Territory> common = smallestCommon(one, other);
        if (common.map(Places::isCommunity).orElse(false)) {
            return common.map(Places::reason);
        }
        Double apart = kilometres(one, other);
        if (apart != null && apart <= Points.NEAR_KILOMETRES) {
            return Optional.of(new Reason.Distance((int) Math.max(1, Math.round(apart)), Points.FEW_KILOMETRES));
        }
        return common.map(Places::reason);
    }

    /** The names of a place and of all around it, which are no words that a case shares with another. */
    List<String> names(@Nullable TerritoryCode code) {
        return code == null
                ? List.of()
                : territories.containing(code).stream().map(Territory::name).toList();
    }

    /** The place itself and what it lies in that is not too wide to be near. */
    List<TerritoryCode> around(@Nullable TerritoryCode code) {
        return code == null
                ? List.of()
                : territories.containing(code).stream()
                        .map(Territory::code)
                        .filter(container -> switch (container.kind()) {
                            case COMMUNE, EPCI, DEPARTEMENT -> true;
                            case REGION, PAYS -> false;
                        })
                        .toList();
    }

    private Optional<Territory> smallestCommon(TerritoryCode one, TerritoryCode other) {
        Set<TerritoryCode> around = territories.containing(other).stream()
                .map(Territory::code)
                .collect(Collectors.toCollection(HashSet::new));
        return territories.containing(one).stream()
                .filter(territory -> territory.code().kind() != TerritoryKind.PAYS)
                .filter(territory -> around.contains(territory.code()))
                .findFirst();
    }

    private static boolean isCommunity(Territory territory) {
        return switch (territory.code().kind()) {
            case COMMUNE, EPCI -> true;
            case DEPARTEMENT, REGION, PAYS -> false;
        };
    }

    private static Reason reason(Territory common) {
        double points = switch (common.code().kind()) {
            case COMMUNE, EPCI -> Points.SAME_COMMUNITY;
            case DEPARTEMENT -> Points.SAME_DEPARTEMENT;
            case REGION -> Points.SAME_REGION;
            case PAYS -> 0;
        };
        return new Reason.Place(common, points);
    }

    // The middle of a département or of a région is not where anything happens.
    private @Nullable Double kilometres(TerritoryCode one, TerritoryCode other) {
        Centre from = centre(one);
        Centre to = centre(other);
        return from == null || to == null ? null : kilometres(from, to);
    }

    private @Nullable Centre centre(TerritoryCode code) {
        return territories
                .find(code)
                .filter(Places::isCommunity)
                .map(Territory::centre)
                .orElse(null);
    }

    private static double kilometres(Centre from, Centre to) {
        double latitudes = Math.sin(Math.toRadians(to.latitude() - from.latitude()) / 2);
        double longitudes = Math.sin(Math.toRadians(to.longitude() - from.longitude()) / 2);
        double part = latitudes * latitudes
                + longitudes
                        * longitudes
                        * Math.cos(Math.toRadians(from.latitude()))
                        * Math.cos(Math.toRadians(to.latitude()));
        return 2 * EARTH_RADIUS * Math.asin(Math.sqrt(part));
    }
}
