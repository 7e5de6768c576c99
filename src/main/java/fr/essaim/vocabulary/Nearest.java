package fr.essaim.vocabulary;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which concepts a mistyped text may have meant. */
final class Nearest {

    private static final int AT_MOST = 5;

    /** Longer than any label: a whole paragraph in the wrong column must not cost seconds. */
    private static final int LONGEST = 200;

    private static final double TOO_FAR = 0.5;
    private static final double ONLY_A_HINT = 0.1;

    private final List<Candidate> candidates;

    Nearest(List<Concept> concepts) {
        candidates = concepts.stream()
                .filter(concept -> !concept.isReplaced())
                .map(Candidate::of)
                .toList();
    }

    List<Concept> to(String text) {
        String typed = Spelling.words(text.substring(0, Math.min(text.length(), LONGEST)));
        return candidates.stream()
                .map(candidate -> new Scored(candidate.concept(), candidate.distance(typed)))
                .filter(scored -> scored.distance() < TOO_FAR)
                .sorted(Comparator.comparingDouble(Scored::distance))
                .limit(AT_MOST)
                .map(Scored::concept)
                .toList();
    }

    private record Scored(Concept concept, double distance) {}

    /** A concept, the spellings that name it, and the words that only hint at it. */
    private record Candidate(Concept concept, List<String> names, List<String> hints) {

        static Candidate of(Concept concept) {
            Stream<String> names =
                    Stream.concat(Stream.of(concept.id().notation(), concept.label()), concept.alternatives().stream());
            return new Candidate(concept, words(names), words(concept.hiddenLabels().stream()));
        }

        private static List<String> words(Stream<String> texts) {
            return texts.map(Spelling::words).distinct().toList();
        }

        double distance(String typed) {
            return Math.min(nearest(names, typed), nearest(hints, typed) + ONLY_A_HINT);
        }

        private static double nearest(List<String> spellings, String typed) {
            return spellings.stream()
                    .mapToDouble(spelling -> Distance.between(typed, spelling))
                    .min()
                    .orElse(1);
        }
    }
}
