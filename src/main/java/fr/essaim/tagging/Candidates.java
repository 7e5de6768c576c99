package fr.essaim.tagging;

import static java.util.Objects.requireNonNull;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.search.SimilarCases;
import fr.essaim.search.SimilarCases.Similar;
import fr.essaim.search.TaggedCases;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
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

    private static final int NEIGHBOURS = 20;
    private static final int SHOWN_NEIGHBOURS = 3;

    private final LabelBook labels;
    private final SimilarCases similar;
    private final TaggedCases tagged;
    private final Vocabularies vocabularies;

    Candidates(LabelBook labels, SimilarCases similar, TaggedCases tagged, Vocabularies vocabularies) {
        this.labels = labels;
        this.similar = similar;
        this.tagged = tagged;
        this.vocabularies = vocabularies;
    }

    /** @param except cases that do not count, the case itself among them */
    List<Candidate> of(CaseStudyContent content, Set<CaseStudyId> except) {
        Map<ConceptId, List<Mention>> mentions = new HashMap<>();
        labels.in(content)
                .forEach(mention -> mentions.computeIfAbsent(mention.label().concept(), concept -> new ArrayList<>())
                        .add(mention));
        List<Similar> nearest = similar.published(content, except, NEIGHBOURS);
        Set<ConceptId> concepts = new LinkedHashSet<>(mentions.keySet());
        nearest.forEach(near -> concepts.addAll(near.sheet().content().concepts()));
        LabelWeights weights = new LabelWeights(tagged, except);
        return concepts.stream()
                .filter(this::canBeProposed)
                .map(concept -> candidate(concept, mentions.getOrDefault(concept, List.of()), nearest, weights))
                .toList();
    }

    private boolean canBeProposed(ConceptId concept) {
        return CaseStudyColumns.FACETS.contains(concept.scheme())
                && vocabularies.find(concept).filter(Concept::isReplaced).isEmpty();
    }

    private static Candidate candidate(
            ConceptId concept, List<Mention> mentions, List<Similar> nearest, LabelWeights weights) {
        Map<Label, Double> lifts = new HashMap<>();
        mentions.forEach(mention -> lifts.computeIfAbsent(mention.label(), weights::lift));
        @Nullable
        Mention best = mentions.stream()
                .max(Comparator.comparingDouble((Mention mention) -> requireNonNull(lifts.get(mention.label())))
                        .thenComparing(Mention::part, Comparator.reverseOrder()))
                .orElse(null);
        Signals signals = new Signals(
                strength(mentions, Label.Kind.NAME),
                strength(mentions, Label.Kind.HINT),
                mentions.stream().anyMatch(mention -> mention.part().isEarly()) ? 1 : 0,
                Math.log1p(mentions.size()),
                best == null ? 0 : requireNonNull(lifts.get(best.label())),
                share(nearest, concept));
        return new Candidate(concept, signals, best, carriers(nearest, concept));
    }

    private static double strength(List<Mention> mentions, Label.Kind kind) {
        return mentions.stream()
                .filter(mention -> mention.label().kind() == kind)
                .mapToDouble(mention -> 1.0 / mention.readings())
                .max()
                .orElse(0);
    }

    private static double share(List<Similar> nearest, ConceptId concept) {
        double all = nearest.stream().mapToDouble(Similar::score).sum();
        double carrying = nearest.stream()
                .filter(near -> near.sheet().content().concepts().contains(concept))
                .mapToDouble(Similar::score)
                .sum();
        return all == 0 ? 0 : carrying / all;
    }

    private static List<Neighbour> carriers(List<Similar> nearest, ConceptId concept) {
        return nearest.stream()
                .map(Similar::sheet)
                .filter(sheet -> sheet.content().concepts().contains(concept))
                .limit(SHOWN_NEIGHBOURS)
                .map(sheet -> new Neighbour(sheet.id(), sheet.title()))
                .toList();
    }
}
