package fr.essaim.tagging;

import static java.util.Objects.requireNonNull;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.search.SimilarCases;
import fr.essaim.search.SimilarCases.Similar;
import fr.essaim.search.TaggedCases;
import fr.essaim.vocabulary.ConceptId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers, for one case, every concept that its words or its neighbours speak for. */
@Component
class Candidates {

    static final int NEIGHBOURS = Integer.getInteger("nb", 10);
    private static final double SMOOTHING = Double.parseDouble(System.getProperty("sm", "2"));

    private final LabelBook labels;
    private final SimilarCases similar;
    private final TaggedCases tagged;

    Candidates(LabelBook labels, SimilarCases similar, TaggedCases tagged) {
        this.labels = labels;
        this.similar = similar;
        this.tagged = tagged;
    }

    /** @param except cases that do not count, the case itself among them */
    List<Candidate> of(CaseStudyContent content, Set<CaseStudyId> except) {
        Map<ConceptId, List<Mention>> mentions = new HashMap<>();
        labels.in(content).forEach(mention -> mentions.computeIfAbsent(
                        mention.label().concept(), concept -> new ArrayList<>())
                .add(mention));
        List<Similar> nearest = similar.published(content, except, NEIGHBOURS);
        Set<ConceptId> concepts = new LinkedHashSet<>(mentions.keySet());
        nearest.forEach(near -> concepts.addAll(near.sheet().content().concepts()));
        int all = tagged.all(except);
        return concepts.stream()
                .filter(concept -> CaseStudyColumns.FACETS.contains(concept.scheme()))
                .map(concept -> candidate(concept, mentions.getOrDefault(concept, List.of()), nearest, all, except))
                .toList();
    }

    private Candidate candidate(
            ConceptId concept, List<Mention> mentions, List<Similar> nearest, int all, Set<CaseStudyId> except) {
        double usual = share(tagged.tagged(concept, except), all, 1, 0.1);
        Map<String, Double> telling = new HashMap<>();
        for (Mention mention : mentions) {
            telling.computeIfAbsent(mention.label().text(), label -> told(label, concept, usual, except));
        }
        @Nullable Mention best = mentions.stream()
                .max(Comparator.comparingDouble(
                                (Mention mention) -> requireNonNull(telling.get(mention.label().text())))
                        .thenComparing(Mention::part, Comparator.reverseOrder()))
                .orElse(null);
        double lift = best == null ? 0 : logOdds(requireNonNull(telling.get(best.label().text()))) - logOdds(usual);
        Signals signals = new Signals(
                strength(mentions, false),
                strength(mentions, true),
                mentions.stream().anyMatch(Candidates::isEarly) ? 1 : 0,
                Math.log1p(mentions.size()),
                lift,
                share(nearest, concept),
                logOdds(usual));
        return new Candidate(concept, signals, best, carriers(nearest, concept));
    }

    /** How likely a published case that uses a label carries the concept. */
    private double told(String label, ConceptId concept, double usual, Set<CaseStudyId> except) {
        int using = tagged.mentioning(label, except);
        return share(tagged.mentioningAndTagged(label, concept, except), using, SMOOTHING, usual);
    }

    private static double strength(List<Mention> mentions, boolean hints) {
        return mentions.stream()
                .filter(mention -> mention.label().isHint() == hints)
                .mapToDouble(mention -> 1.0 / mention.readings())
                .max()
                .orElse(0);
    }

    private static boolean isEarly(Mention mention) {
        return mention.part() == TextPart.TITLE || mention.part() == TextPart.SUMMARY;
    }

    private static double share(List<Similar> nearest, ConceptId concept) {
        double all = nearest.stream().mapToDouble(Similar::score).sum();
        double carrying = nearest.stream()
                .filter(near -> near.sheet().content().concepts().contains(concept))
                .mapToDouble(Similar::score)
                .sum();
        return all == 0 ? 0 : carrying / all;
    }

    private static List<CaseStudyId> carriers(List<Similar> nearest, ConceptId concept) {
        return nearest.stream()
                .filter(near -> near.sheet().content().concepts().contains(concept))
                .map(near -> near.sheet().id())
                .toList();
    }

    // What a few cases say is drawn towards what was to be expected.
    private static double share(int some, int all, double smoothing, double expected) {
        return (some + smoothing * expected) / (all + smoothing);
    }

    private static double logOdds(double share) {
        return Math.log(share / (1 - share));
    }
}
