package fr.essaim.completing;

import java.util.Collections;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best of very many, so many at most. */
final class BestFitting {

    private final int most;
    private final PriorityQueue<Fitting> worstFirst = new PriorityQueue<>(Collections.reverseOrder());

    BestFitting(int most) {
        this.most = most;
    }

    // Nearly all of very many are no better than the worst so far: nothing is made of them.
    void offer(int thing, int line, int cases, long rank) {
        if (worstFirst.size() < most) {
            worstFirst.add(new Fitting(thing, line, cases, rank));
        } else if (rank < worstFirst.element().rank()) {
            worstFirst.remove();
            worstFirst.add(new Fitting(thing, line, cases, rank));
        }
    }

    List<Fitting> inOrder() {
        return worstFirst.stream().sorted().toList();
    }
}
