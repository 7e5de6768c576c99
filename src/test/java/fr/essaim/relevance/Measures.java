package fr.essaim.relevance;

import fr.essaim.casestudy.CaseStudyId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** How well the first ten documents answer one question; a success is any document with a grade. */
record Measures(double ndcg, double mrr, double success1, double success10) {

    private static final int DEPTH = 10;

    /** @param grades by document; those that are absent have 0 */
    static Measures of(List<CaseStudyId> found, Map<CaseStudyId, Integer> grades) {
        List<Integer> gains = found.stream()
                .limit(DEPTH)
                .map(id -> grades.getOrDefault(id, 0))
                .toList();
        int first = firstAnswer(gains);
        return new Measures(
                discounted(gains) / Math.max(discounted(ideal(grades.values())), Double.MIN_NORMAL),
                first == 0 ? 0 : 1.0 / first,
                first == 1 ? 1 : 0,
                first > 0 ? 1 : 0);
    }

    /** The mean of several. */
    static Measures mean(Collection<Measures> all) {
        return new Measures(
                mean(all, Measures::ndcg),
                mean(all, Measures::mrr),
                mean(all, Measures::success1),
                mean(all, Measures::success10));
    }

    private static double mean(Collection<Measures> all, ToDoubleFunction<Measures> measure) {
        return all.stream().mapToDouble(measure).average().orElse(0);
    }

    private static List<Integer> ideal(Collection<Integer> grades) {
        return grades.stream().sorted(Comparator.reverseOrder()).limit(DEPTH).toList();
    }

    // Gain 2^grade - 1, discount log2(rank + 1).
    private static double discounted(List<Integer> gains) {
        double sum = 0;
        for (int rank = 1; rank <= gains.size(); rank++) {
            sum += (Math.pow(2, gains.get(rank - 1)) - 1) * Math.log(2) / Math.log(rank + 1.0);
        }
        return sum;
    }

    private static int firstAnswer(List<Integer> gains) {
        for (int rank = 1; rank <= gains.size(); rank++) {
            if (gains.get(rank - 1) > 0) {
                return rank;
            }
        }
        return 0;
    }
}
