package fr.essaim.selecting;

import fr.essaim.search.Facet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Spreads proposals over facets by exchange: they begin as the best-ranked cases; one is swapped for a lower-ranked as long as that leaves strictly fewer pairs of cases
 * with a value in common, and of all such swaps the one is made that loses least rank. So the result is never less spread than the best-ranked cases.
 */
final class Balance {

    private Balance() {}

    /**
     * The proposals, in the order of their rank.
     *
     * @param ranked those that may be proposed, the best first
     * @param kept those that were taken already: they count as pairs and are never swapped
     * @param size how many there are to be, those taken included
     */
    static List<Candidate> propose(List<Candidate> ranked, List<Candidate> kept, int size) {
        int free = Math.clamp((long) size - kept.size(), 0, ranked.size());
        List<Candidate> chosen = new ArrayList<>(ranked.subList(0, free));
        List<Candidate> others = new ArrayList<>(ranked.subList(free, ranked.size()));
        Optional<Swap> swap = best(chosen, others, kept);
        while (swap.isPresent()) {
            swap.get().apply(chosen, others);
            swap = best(chosen, others, kept);
        }
        chosen.sort(Comparator.comparingInt(Candidate::rank));
        return List.copyOf(chosen);
    }

    /** How often two of the cases have a value of a facet in common: a pair counts once for each such facet. */
    static int sharedPairs(List<Candidate> cases) {
        int pairs = 0;
        for (int one = 0; one < cases.size(); one++) {
            for (int other = one + 1; other < cases.size(); other++) {
                pairs += cases.get(one).sharedWith(cases.get(other));
            }
        }
        return pairs;
    }

    /** The same in one facet. */
    static int sharedPairs(List<Candidate> cases, Facet facet) {
        int pairs = 0;
        for (int one = 0; one < cases.size(); one++) {
            for (int other = one + 1; other < cases.size(); other++) {
                pairs += cases.get(one).sharesIn(facet, cases.get(other)) ? 1 : 0;
            }
        }
        return pairs;
    }

    private static Optional<Swap> best(List<Candidate> chosen, List<Candidate> others, List<Candidate> kept) {
        List<Swap> swaps = new ArrayList<>();
        for (int out = 0; out < chosen.size(); out++) {
            List<Candidate> rest = new ArrayList<>(kept);
            rest.addAll(chosen);
            rest.remove(chosen.get(out));
            int before = pairsOf(chosen.get(out), rest);
            for (int in = 0; before > 0 && in < others.size(); in++) {
                int fewer = before - pairsOf(others.get(in), rest);
                // The others stand by rank: the first that helps is the nearest.
                if (fewer > 0) {
                    int lost = others.get(in).rank() - chosen.get(out).rank();
                    swaps.add(new Swap(out, in, lost, fewer));
                    break;
                }
            }
        }
        return swaps.stream()
                .min(Comparator.comparingInt(Swap::lost)
                        .thenComparing(Comparator.comparingInt(Swap::fewer).reversed())
                        .thenComparingInt(Swap::out));
    }

    private static int pairsOf(Candidate one, List<Candidate> others) {
        int pairs = 0;
        for (Candidate other : others) {
            pairs += one.sharedWith(other);
        }
        return pairs;
    }

    /**
     * One exchange.
     *
     * @param lost how many ranks it goes down
     * @param fewer how many pairs less there are after it
     */
    private record Swap(int out, int in, int lost, int fewer) {

        private void apply(List<Candidate> chosen, List<Candidate> others) {
            Candidate leaving = chosen.get(out);
            chosen.set(out, others.remove(in));
            others.add(leaving);
            others.sort(Comparator.comparingInt(Candidate::rank));
        }
    }
}
