package fr.essaim.tagging;

import fr.essaim.vocabulary.ConceptId;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** A way to order the candidates of one facet; the ways that are compared. */
enum Ranking {
    /** Preferred, alternative and hidden labels found as they are, the most used first: what one would do without any case. */
    PLAIN_LABELS(
            candidate -> candidate.mention() == null ? 0 : candidate.signals().often(), 0),
    /** The tags of the nearest cases alone. */
    NEIGHBOURS(candidate -> candidate.signals().neighbours(), 0);

    private final ToDoubleFunction<Candidate> score;
    private final double least;

    Ranking(ToDoubleFunction<Candidate> score, double least) {
        this.score = score;
        this.least = least;
    }

    List<ConceptId> of(List<Candidate> candidates) {
        return ranked(candidates, score, least);
    }

    /** What the page proposes. */
    static List<ConceptId> proposed(List<Candidate> candidates, Confidence confidence) {
        return ranked(candidates, candidate -> confidence.of(candidate.signals()), TagProposals.LEAST);
    }

    private static List<ConceptId> ranked(List<Candidate> candidates, ToDoubleFunction<Candidate> score, double least) {
        return candidates.stream()
                .filter(candidate -> score.applyAsDouble(candidate) > least)
                .sorted(Comparator.comparingDouble(score).reversed().thenComparing(Candidate::concept))
                .map(Candidate::concept)
                .toList();
    }
}
