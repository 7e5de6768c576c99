package fr.essaim.territory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the commune whose middle is the nearest to a point; over so short a way the earth is flat enough. */
final class NearestCommune {

    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final double HALF_TURN = 180;

    private final Centre point;
    private final double longitudeScale;

    NearestCommune(Centre point) {
        this.point = point;
        this.longitudeScale = Math.cos(Math.toRadians(point.latitude()));
    }

    Optional<Territory> within(double kilometres, List<Territory> territories) {
        Territory nearest = null;
        double least = Math.pow(kilometres / KILOMETRES_PER_DEGREE, 2);
        for (Territory territory : territories) {
            double distance = squareOfDegrees(territory);
            if (distance <= least) {
                nearest = territory;
                least = distance;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private double squareOfDegrees(Territory territory) {
        @Nullable Centre centre = territory.centre();
        if (centre == null || territory.code().kind() != TerritoryKind.COMMUNE) {
            return Double.POSITIVE_INFINITY;
        }
        double north = centre.latitude() - point.latitude();
        // Across the line where the days change, the short way is the other one.
        double turn = Math.abs(centre.longitude() - point.longitude());
        double east = Math.min(turn, 2 * HALF_TURN - turn) * longitudeScale;
        return north * north + east * east;
    }
}
