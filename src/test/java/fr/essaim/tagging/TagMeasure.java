package fr.essaim.tagging;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.tagging.LogisticFit.Example;
import fr.essaim.vocabulary.ConceptId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures proposals on the classified base. Each case is looked at as if it were new: its document and its tags are left out of the neighbours and of all counts. The weights
 * that judge it are fitted on the other folds alone, with its whole fold left out there too, so that nothing of it reaches them.
 */
final class TagMeasure {

    static final String PROPOSALS = "proposals";
    static final String ALL_FACETS = "all";

    private final Candidates candidates;
    private final List<List<CaseStudySheet>> folds;
    private final Map<String, Map<String, Score>> scores = new LinkedHashMap<>();
    private final Calibration calibration = new Calibration();
    private final List<Example> examples = new ArrayList<>();

    TagMeasure(Candidates candidates, List<CaseStudySheet> cases, int folds, Random random) {
        List<CaseStudySheet> shuffled = new ArrayList<>(cases);
        Collections.shuffle(shuffled, random);
        this.candidates = candidates;
        this.folds = IntStream.range(0, folds)
                .mapToObj(fold -> IntStream.range(0, shuffled.size())
                        .filter(position -> position % folds == fold)
                        .mapToObj(shuffled::get)
                        .toList())
                .toList();
    }

    /** What came of one way to propose in one facet, or in all: cases with a tag there, and means over them. */
    static final class Score {
        int cases;
        private double precisionAt3;
        private double recallAt5;

        double precisionAt3() {
            return precisionAt3 / cases;
        }

        double recallAt5() {
            return recallAt5 / cases;
        }

        private void add(Set<ConceptId> right, List<ConceptId> ranked) {
            cases++;
            precisionAt3 += ranked.stream().limit(3).filter(right::contains).count() / 3.0;
            recallAt5 +=
                    (double) ranked.stream().limit(5).filter(right::contains).count() / right.size();
        }
    }

    void run() {
        for (List<CaseStudySheet> fold : folds) {
            Confidence confidence = LogisticFit.of(outside(fold));
            fold.forEach(sheet -> judge(sheet, confidence));
        }
    }

    /** By facet, then by way to propose. */
    Map<String, Map<String, Score>> scores() {
        return scores;
    }

    Calibration calibration() {
        return calibration;
    }

    /** The weights fitted on all cases: those to ship. */
    Confidence fittedOnAll() {
        return LogisticFit.of(examples);
    }

    private List<Example> outside(List<CaseStudySheet> fold) {
        Set<CaseStudyId> held = fold.stream().map(CaseStudySheet::id).collect(Collectors.toSet());
        List<Example> outside = new ArrayList<>();
        folds.stream().filter(other -> other != fold).flatMap(List::stream).forEach(sheet -> {
            Set<CaseStudyId> except = new HashSet<>(held);
            except.add(sheet.id());
            outside.addAll(examples(sheet, candidates.of(sheet.content(), except)));
        });
        return outside;
    }

    private void judge(CaseStudySheet sheet, Confidence confidence) {
        List<Candidate> all = candidates.of(sheet.content(), Set.of(sheet.id()));
        List<Example> own = examples(sheet, all);
        examples.addAll(own);
        own.forEach(example -> calibration.add(confidence.of(example.signals()), example.right()));
        for (String facet : CaseStudyColumns.FACETS) {
            Set<ConceptId> right = ofFacet(sheet, facet);
            if (!right.isEmpty()) {
                judge(facet, right, of(all, facet), confidence);
            }
        }
    }

    private void judge(String facet, Set<ConceptId> right, List<Candidate> candidates, Confidence confidence) {
        score(facet, PROPOSALS, right, Ranking.proposed(candidates, confidence));
        for (Ranking ranking : Ranking.values()) {
            score(facet, ranking.name(), right, ranking.of(candidates));
        }
        score(facet, "ceiling", right, List.copyOf(right));
    }

    private void score(String facet, String way, Set<ConceptId> right, List<ConceptId> ranked) {
        for (String where : List.of(facet, ALL_FACETS)) {
            scores.computeIfAbsent(where, any -> new LinkedHashMap<>())
                    .computeIfAbsent(way, any -> new Score())
                    .add(right, ranked);
        }
    }

    private static List<Example> examples(CaseStudySheet sheet, List<Candidate> candidates) {
        return candidates.stream()
                .map(candidate -> new Example(
                        candidate.signals(), sheet.content().concepts().contains(candidate.concept())))
                .toList();
    }

    private static Set<ConceptId> ofFacet(CaseStudySheet sheet, String facet) {
        return sheet.content().concepts().stream()
                .filter(concept -> concept.scheme().equals(facet))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Candidate> of(List<Candidate> candidates, String facet) {
        return candidates.stream()
                .filter(candidate -> candidate.concept().scheme().equals(facet))
                .toList();
    }
}
