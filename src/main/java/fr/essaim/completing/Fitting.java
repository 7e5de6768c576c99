package fr.essaim.completing;

import fr.essaim.completing.NameList.Fit;
import java.util.Comparator;

/**
 * Something whose name fits what was typed, before it is known whether it will be shown.
 *
 * @param cases how many published cases have it
 * @param size its population, where it has one
 */
record Fitting(int thing, int line, Fit fit, int cases, int size) {

    /** Whole names, then beginnings, then middles; with cases before those without; then the most cases, and the largest. */
    static final Comparator<Fitting> ORDER = Comparator.comparing(Fitting::fit)
            .thenComparing(Comparator.comparingInt(Fitting::cases).reversed())
            .thenComparing(Comparator.comparingInt(Fitting::size).reversed())
            .thenComparingInt(Fitting::thing);
}
