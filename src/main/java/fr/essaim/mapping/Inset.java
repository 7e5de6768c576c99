package fr.essaim.mapping;

import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import java.util.Arrays;
import java.util.Optional;

/** The boxes of the overseas départements, in the order of the official codes, and the degrees that each shows. */
enum Inset {
    GUADELOUPE("01", "971", -61.83, 15.81, -60.98, 16.53),
    MARTINIQUE("02", "972", -61.25, 14.37, -60.79, 14.90),
    GUYANE("03", "973", -54.65, 2.05, -51.55, 5.80),
    REUNION("04", "974", 55.19, -21.41, 55.86, -20.85),
    MAYOTTE("06", "976", 45.00, -13.02, 45.32, -12.62);

    /** The size of a box, and where its row begins, in units of the picture. */
    static final int WIDTH = 150;

    static final int HEIGHT = 130;
    static final int TOP = 1_020;
    private static final int APART = 195;
    private static final int MARGIN = 35;

    private final String region;
    private final String departement;
    private final double west;
    private final double south;
    private final double east;
    private final double north;

    Inset(String region, String departement, double west, double south, double east, double north) {
        this.region = region;
        this.departement = departement;
        this.west = west;
        this.south = south;
        this.east = east;
        this.north = north;
    }

    /** The box of a région or département; empty for metropolitan France. */
    static Optional<Inset> of(TerritoryCode code) {
        boolean ofRegions = code.kind() == TerritoryKind.REGION;
        return Arrays.stream(values())
                .filter(inset -> code.value().equals(ofRegions ? inset.region : inset.departement))
                .findFirst();
    }

    double west() {
        return west;
    }

    double south() {
        return south;
    }

    double east() {
        return east;
    }

    double north() {
        return north;
    }

    int left() {
        return MARGIN + ordinal() * APART;
    }
}
