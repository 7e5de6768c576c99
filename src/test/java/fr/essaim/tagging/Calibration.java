package fr.essaim.tagging;

/** How far what was said agrees with what came true, in tenths. */
final class Calibration {

    private static final int TENTHS = 10;

    private final int[] count = new int[TENTHS];
    private final double[] said = new double[TENTHS];
    private final int[] right = new int[TENTHS];

    void add(double confidence, boolean cameTrue) {
        int tenth = Math.min(TENTHS - 1, (int) (confidence * TENTHS));
        count[tenth]++;
        said[tenth] += confidence;
        right[tenth] += cameTrue ? 1 : 0;
    }

    int tenths() {
        return TENTHS;
    }

    int count(int tenth) {
        return count[tenth];
    }

    double said(int tenth) {
        return said[tenth] / count[tenth];
    }

    double cameTrue(int tenth) {
        return (double) right[tenth] / count[tenth];
    }

    /** The mean distance between what was said and what came true, each tenth counting as often as it was said. */
    double error() {
        double distance = 0;
        int all = 0;
        for (int tenth = 0; tenth < TENTHS; tenth++) {
            distance += Math.abs(said[tenth] - right[tenth]);
            all += count[tenth];
        }
        return distance / all;
    }
}
