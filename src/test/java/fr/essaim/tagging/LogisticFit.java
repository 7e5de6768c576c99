package fr.essaim.tagging;

import java.util.List;

/** Finds the weights under which the examples are likeliest, small weights preferred a little: Newton's method, as there are few weights. */
final class LogisticFit {

    private static final int MOST_STEPS = 50;
    private static final double SMALL = 1e-9;
    private static final double RIDGE = 1;

    private LogisticFit() {}

    /** One candidate of one case, and whether the case carries it. */
    record Example(Signals signals, boolean right) {}

    static Confidence of(List<Example> examples) {
        int size = examples.getFirst().signals().values().length;
        double[] weights = new double[size];
        for (int step = 0; step < MOST_STEPS && improve(weights, examples) > SMALL; step++) {}
        return new Confidence(weights);
    }

    private static double improve(double[] weights, List<Example> examples) {
        int size = weights.length;
        double[] slope = new double[size];
        double[][] curve = new double[size][size];
        Confidence now = new Confidence(weights);
        for (Example example : examples) {
            double[] values = example.signals().values();
            double said = now.of(example.signals());
            for (int i = 0; i < size; i++) {
                slope[i] += ((example.right() ? 1 : 0) - said) * values[i];
                for (int j = 0; j < size; j++) {
                    curve[i][j] += said * (1 - said) * values[i] * values[j];
                }
            }
        }
        for (int i = 0; i < size; i++) {
            slope[i] -= RIDGE * weights[i];
            curve[i][i] += RIDGE;
        }
        return moved(weights, solution(curve, slope));
    }

    private static double moved(double[] weights, double[] step) {
        double distance = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] += step[i];
            distance += Math.abs(step[i]);
        }
        return distance;
    }

    // Gauss without exchanging rows: the ridge keeps the diagonal away from nought.
    private static double[] solution(double[][] matrix, double[] right) {
        int size = right.length;
        for (int row = 0; row < size; row++) {
            for (int below = row + 1; below < size; below++) {
                double factor = matrix[below][row] / matrix[row][row];
                for (int column = row; column < size; column++) {
                    matrix[below][column] -= factor * matrix[row][column];
                }
                right[below] -= factor * right[row];
            }
        }
        for (int row = size - 1; row >= 0; row--) {
            for (int column = row + 1; column < size; column++) {
                right[row] -= matrix[row][column] * right[column];
            }
            right[row] /= matrix[row][row];
        }
        return right;
    }
}
