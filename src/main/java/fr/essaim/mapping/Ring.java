package fr.essaim.mapping;

import java.util.ArrayList;
import java.util.List;

/** One closed border on the picture, in whole units: what two neighbours share is rounded alike, so that no gap opens between them. */
record Ring(List<long[]> points) {

    private static final int FEWEST = 3;

    /** A border without the points that fall on the one before. */
    static Ring of(List<Frame.Point> drawn) {
        List<long[]> points = new ArrayList<>();
        for (Frame.Point point : drawn) {
            long[] rounded = {Math.round(point.x()), Math.round(point.y())};
            if (points.isEmpty() || !same(points.getLast(), rounded)) {
                points.add(rounded);
            }
        }
        if (points.size() > 1 && same(points.getFirst(), points.getLast())) {
            points.removeLast();
        }
        return new Ring(points);
    }

    /** An island smaller than a unit is not to be seen. */
    boolean isVisible() {
        return points.size() >= FEWEST;
    }

    /** Twice the surface, in square units. */
    double surface() {
        double sum = 0;
        for (int i = 0; i < points.size(); i++) {
            long[] here = points.get(i);
            long[] next = points.get((i + 1) % points.size());
            sum += (double) here[0] * next[1] - (double) next[0] * here[1];
        }
        return Math.abs(sum);
    }

    /** The centre of gravity of its surface. */
    long[] middle() {
        double area = 0;
        double x = 0;
        double y = 0;
        for (int i = 0; i < points.size(); i++) {
            long[] here = points.get(i);
            long[] next = points.get((i + 1) % points.size());
            double part = (double) here[0] * next[1] - (double) next[0] * here[1];
            area += part;
            x += (here[0] + next[0]) * part;
            y += (here[1] + next[1]) * part;
        }
        return area == 0 ? points.getFirst() : new long[] {Math.round(x / (3 * area)), Math.round(y / (3 * area))};
    }

    /** Writes it as part of an SVG path, each point as the step from the one before: half as long as the places themselves. */
    void writeTo(StringBuilder path) {
        long[] before = points.getFirst();
        path.append('M').append(before[0]).append(' ').append(before[1]).append('l');
        for (long[] point : points.subList(1, points.size())) {
            path.append(point[0] - before[0])
                    .append(' ')
                    .append(point[1] - before[1])
                    .append(' ');
            before = point;
        }
        path.setCharAt(path.length() - 1, 'z');
    }

    private static boolean same(long[] one, long[] other) {
        return one[0] == other[0] && one[1] == other[1];
    }
}
