package fr.essaim.resembling;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Chooses a few of many that resemble a case, so that they do not all resemble each other: maximal marginal relevance. */
final class Variety {

    private final BiPredicate<Candidate, Candidate> same;
    private final List<Candidate> chosen = new ArrayList<>();

    /** @param same whether two probably tell the same case */
    private Variety(BiPredicate<Candidate, Candidate> same) {
        this.same = same;
    }

    /** What may be chosen, and what it is made of. */
    record Candidate(Resemblance resemblance, Set<Object> features) {}

    static List<Resemblance> choose(List<Candidate> bestFirst, int most, BiPredicate<Candidate, Candidate> same) {
        Variety variety = new Variety(same);
        List<Candidate> left = new ArrayList<>(bestFirst);
        double best = left.isEmpty() ? 1 : left.getFirst().resemblance().points();
        while (variety.chosen.size() < most && !left.isEmpty()) {
            Candidate next = variety.next(left, best);
            left.remove(next);
            variety.take(next);
        }
        return variety.chosen.stream().map(Candidate::resemblance).toList();
    }

    private void take(Candidate next) {
        if (chosen.stream().noneMatch(other -> same.test(other, next))) {
            chosen.add(next);
        }
    }

    // Of two that are worth the same, the first.
    private Candidate next(List<Candidate> left, double best) {
        @Nullable Candidate next = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Candidate candidate : left) {
            double alike = chosen.stream()
                    .mapToDouble(other -> alike(candidate.features(), other.features()))
                    .max()
                    .orElse(0);
            double worth = (1 - Points.VARIETY) * candidate.resemblance().points() / best - Points.VARIETY * alike;
            if (next == null || worth > most) {
                next = candidate;
                most = worth;
            }
        }
        return next == null ? left.getFirst() : next;
    }

    private static double alike(Set<Object> some, Set<Object> others) {
        Set<Object> all = new HashSet<>(some);
        all.addAll(others);
        long common = some.stream().filter(others::contains).count();
        return all.isEmpty() ? 0 : (double) common / all.size();
    }
}
