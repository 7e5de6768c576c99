package fr.essaim.tagging;

/**
 * How sure a proposal is, from 0 to 1: the logistic function of the weighed signals. Of all the proposals said to be at 0.8 about eight in ten should be right; docs/benchmarks.md
 * says how the weights were fitted and how far this holds.
 */
record Confidence(double[] weights) {

    /** Fitted on the whole classified base; printed by {@code TaggingFigures}, to be renewed when the base has grown much. */
    static final Confidence FITTED = new Confidence(new double[] {-3.55, 0.57, 0.29, 0.98, 0.27, 0.54, 5.69});

    double of(Signals signals) {
        double sum = 0;
        double[] values = signals.values();
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
