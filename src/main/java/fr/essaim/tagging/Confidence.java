package fr.essaim.tagging;

/**
 * How sure a proposal is, from 0 to 1: the logistic function of the weighed signals. Of all the proposals said to be at 0.8 about eight in ten should be right; docs/benchmarks.md
 * says how the weights were fitted and how far this holds.
 */
record Confidence(double[] weights) {

    /** Fitted on the whole classified base; printed by {@code TaggingFigures}, to be renewed when the base has grown much. */
    static final Confidence FITTED = new Confidence(new double[] {-3.79, 0.52, 0.27, 0.97, 0.28, 0.56, 6.14});

    double of(Signals signals) {
        double sum = 0;
        double[] values = signals.values();
        for (int i = 0; i < values.length; i++) {
            sum += weights[i] * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
