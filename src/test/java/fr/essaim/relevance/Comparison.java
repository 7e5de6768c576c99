package fr.essaim.relevance;

import fr.essaim.relevance.JudgedSet.Question;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The product and plain Lucene over one set, question by question. */
record Comparison(String set, List<Answered> questions) {

    private static final int SAMPLES = 2_000;

    /** One question, and how well each answered it. */
    record Answered(Question question, Measures plain, Measures product) {}

    Measures plain() {
        return Measures.mean(questions.stream().map(Answered::plain).toList());
    }

    Measures product() {
        return Measures.mean(questions.stream().map(Answered::product).toList());
    }

    double gain() {
        return product().ndcg() - plain().ndcg();
    }

    long better() {
        return questions.stream()
                .filter(each -> each.product().ndcg() > each.plain().ndcg() + 1e-9)
                .count();
    }

    long worse() {
        return questions.stream()
                .filter(each -> each.product().ndcg() < each.plain().ndcg() - 1e-9)
                .count();
    }

    /** The middle 95 of 100 mean gains, when as many questions are drawn again and again from these (paired bootstrap). */
    double[] likelyGain(long seed) {
        Random random = new Random(seed);
        double[] gains = questions.stream()
                .mapToDouble(each -> each.product().ndcg() - each.plain().ndcg())
                .toArray();
        double[] means = new double[SAMPLES];
        for (int sample = 0; sample < SAMPLES; sample++) {
            means[sample] = random.ints(gains.length, 0, gains.length)
                    .mapToDouble(drawn -> gains[drawn])
                    .average()
                    .orElse(0);
        }
        Arrays.sort(means);
        return new double[] {means[SAMPLES / 40], means[SAMPLES - 1 - SAMPLES / 40]};
    }

    /** A row of docs/benchmarks.md. */
    String row(long seed) {
        double[] likely = likelyGain(seed);
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.3f | **%.3f** | %+.3f [%+.3f, %+.3f] | %d / %d | %.3f → %.3f | %.3f → %.3f | %.3f → %.3f |",
                set,
                questions.size(),
                plain().ndcg(),
                product().ndcg(),
                gain(),
                likely[0],
                likely[1],
                better(),
                worse(),
                plain().mrr(),
                product().mrr(),
                plain().success1(),
                product().success1(),
                plain().success10(),
                product().success10());
    }
}
