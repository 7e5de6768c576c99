package fr.essaim.completing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** Keeps the best of very many, so many at most. */
final class BestFitting {

    private final int most;
    private final Comparator<Fitting> order;
    private final PriorityQueue<Fitting> worstFirst;

    BestFitting(int most, Comparator<Fitting> order) {
        this.most = most;
        this.order = order;
        this.worstFirst = new PriorityQueue<>(order.reversed());
    }

    void offer(Fitting fitting) {
        if (worstFirst.size() < most) {
            worstFirst.add(fitting);
        } else if (order.compare(fitting, worstFirst.element()) < 0) {
            worstFirst.remove();
            worstFirst.add(fitting);
        }
    }

    List<Fitting> inOrder() {
        List<Fitting> all = new ArrayList<>(worstFirst);
        all.sort(order);
        return all;
    }
}
