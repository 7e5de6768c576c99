package fr.essaim.completing;

import fr.essaim.completing.NameList.Fit;
import java.util.Comparator;

/**
 * Something whose name fits what was typed, before it is known whether it will be shown.
 *
 * @param cases how many published cases have it
 * @param rank the lower, the better
 */
record Fitting(int thing, int line, int cases, long rank) implements Comparable<Fitting> {

    private static final int BITS = 28;
    private static final int MOST = (1 << BITS) - 1;
    private static final Fit[] FITS = Fit.values();
    private static final Comparator<Fitting> ORDER =
            Comparator.comparingLong(Fitting::rank).thenComparingInt(Fitting::thing);

    /** Whole names, then beginnings, then middles; with cases before those without: the most cases, then the largest. */
    static long byCases(Fit fit, int cases, int size) {
        return (byCases(fit, cases) << BITS) | fewer(size);
    }

    /** The same where only the size counts. */
    static long bySize(Fit fit, int size) {
        return byCases(fit, size) << BITS;
    }

    private static long byCases(Fit fit, int cases) {
        return ((long) fit.ordinal() << BITS) | fewer(cases);
    }

    private static long fewer(int number) {
        return MOST - Math.min(MOST, number);
    }

    /** How well the name fits, as the rank tells. */
    Fit fit() {
        return FITS[(int) (rank >>> (2 * BITS))];
    }

    @Override
    public int compareTo(Fitting other) {
        return ORDER.compare(this, other);
    }
}
