package fr.essaim.mapping;

/**
 * Where a point of the Earth lies on the picture, and how large the picture's part is that shows it. Metropolitan France is drawn in the official conic projection
 * (Lambert 93: standard parallels 44° and 49° North, meridian 3° East), on a sphere, which nobody sees at this scale; each overseas département in a box of its own below,
 * at a scale that fits the box.
 */
final class Frame {

    /** The width and the height of the whole picture, in its own units. */
    static final int WIDTH = 1_000;

    static final int HEIGHT = 1_190;

    private static final double EARTH = 6_371_000;
    private static final double METRES_A_UNIT = 1_165;
    private static final double SOUTH = Math.toRadians(44);
    private static final double NORTH = Math.toRadians(49);
    private static final double MERIDIAN = Math.toRadians(3);
    private static final double ORIGIN = Math.toRadians(46.5);
    private static final double MIDDLE_X = 525;
    private static final double MIDDLE_Y = 495;
    private static final double CONE =
            Math.log(Math.cos(SOUTH) / Math.cos(NORTH)) / Math.log(stretched(NORTH) / stretched(SOUTH));
    private static final double RADIUS = Math.cos(SOUTH) * Math.pow(stretched(SOUTH), CONE) / CONE;

    private Frame() {}

    /** Draws a point, given in degrees. */
    interface Drawing {
        Point at(double longitude, double latitude);
    }

    /** A place on the picture. */
    record Point(double x, double y) {}

    /** The drawing of metropolitan France. */
    static Drawing metropolitan() {
        double top = radius(ORIGIN);
        return (longitude, latitude) -> {
            double angle = CONE * (Math.toRadians(longitude) - MERIDIAN);
            double radius = radius(Math.toRadians(latitude));
            double east = EARTH * radius * Math.sin(angle);
            double north = EARTH * (top - radius * Math.cos(angle));
            return new Point(MIDDLE_X + east / METRES_A_UNIT, MIDDLE_Y - north / METRES_A_UNIT);
        };
    }

    private static double radius(double latitude) {
        return RADIUS / Math.pow(stretched(latitude), CONE);
    }

    private static double stretched(double latitude) {
        return Math.tan(Math.PI / 4 + latitude / 2);
    }

    /** The drawing of an overseas département in its box: as wide as long where it lies, as large as the box allows. */
    static Drawing inset(Inset box) {
        double narrowing = Math.cos(Math.toRadians((box.south() + box.north()) / 2));
        double scale = Math.min(
                Inset.WIDTH / ((box.east() - box.west()) * narrowing), Inset.HEIGHT / (box.north() - box.south()));
        double left = box.left() + (Inset.WIDTH - (box.east() - box.west()) * narrowing * scale) / 2;
        double top = Inset.TOP + (Inset.HEIGHT - (box.north() - box.south()) * scale) / 2;
        return (longitude, latitude) ->
                new Point(left + (longitude - box.west()) * narrowing * scale, top + (box.north() - latitude) * scale);
    }
}
