package fr.essaim.search;

import fr.essaim.search.CaseStudyQuery.Near;
import fr.essaim.territory.Centre;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;

/** What lies around a commune: which territories hold it, and how far the middles of the others are. */
public final class Surroundings {

    /** The distance of what is not near. */
    static final double BEYOND = Double.POSITIVE_INFINITY;

    private static final double METRES = 1_000;

    private final Near near;
    private final Territories territories;
    private final @Nullable Centre centre;
    private final Set<TerritoryCode> holding;

    private Surroundings(Near near, Territories territories) {
        this.near = near;
        this.territories = territories;
        this.centre = territories.find(near.commune()).map(Territory::centre).orElse(null);
        this.holding = territories.containing(near.commune()).stream()
                .map(Territory::code)
                .filter(code -> code.kind() != TerritoryKind.PAYS)
                .collect(Collectors.toUnmodifiableSet());
    }

    public static Surroundings of(Near near, Territories territories) {
        return new Surroundings(near, territories);
    }

    /** Whether it is known where the commune lies; otherwise only what holds it is near. */
    public boolean isLocated() {
        return centre != null;
    }

    /** The middle of the circle; null when it is not known. */
    @Nullable
    Centre centre() {
        return centre;
    }

    double radiusInMetres() {
        return near.radius() * METRES;
    }

    /** The commune itself, and the territories that hold it, but for the whole country. */
    Set<TerritoryCode> holding() {
        return holding;
    }

    /** How near a territory is; what is outside the circle is elsewhere. */
    public Nearness of(@Nullable TerritoryCode code) {
        if (code == null) {
            return new Nearness.Elsewhere();
        }
        TerritoryCode today = territories.find(code).map(Territory::code).orElse(code);
        if (today.equals(near.commune())) {
            return new Nearness.Here();
        }
        if (holding.contains(today)) {
            return new Nearness.Around();
        }
        double kilometres = kilometres(today);
        return kilometres == BEYOND ? new Nearness.Elsewhere() : new Nearness.Away(kilometres);
    }

    /** How far a territory of today is: 0 for those that hold the commune, infinitely for those outside the circle. */
    double kilometres(TerritoryCode code) {
        if (holding.contains(code)) {
            return 0;
        }
        Centre other = territories.find(code).map(Territory::centre).orElse(null);
        if (other == null || centre == null) {
            return BEYOND;
        }
        double metres = metres(centre, other);
        return metres <= radiusInMetres() ? metres / METRES : BEYOND;
    }

    // The index keeps a point to the centimetre: measured likewise, what is just inside the circle there is so here.
    private static double metres(Centre middle, Centre other) {
        double latitude = GeoEncodingUtils.decodeLatitude(GeoEncodingUtils.encodeLatitude(other.latitude()));
        double longitude = GeoEncodingUtils.decodeLongitude(GeoEncodingUtils.encodeLongitude(other.longitude()));
        return SloppyMath.haversinMeters(middle.latitude(), middle.longitude(), latitude, longitude);
    }
}
