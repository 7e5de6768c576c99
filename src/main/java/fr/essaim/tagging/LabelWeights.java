package fr.essaim.tagging;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.search.TaggedCases;
import fr.essaim.vocabulary.ConceptId;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How well each label has told its concept so far, in the published cases but some: a common word that says little is found out by this. */
final class LabelWeights {

    private static final double LIKELY_BEFORE_ANY_CASE = 0.1;
    private static final double CASES_WORTH_OF_DOUBT = 2;

    private final TaggedCases tagged;
    private final Set<CaseStudyId> except;
    private final int all;
    private final Map<ConceptId, Double> usual = new HashMap<>();

    LabelWeights(TaggedCases tagged, Set<CaseStudyId> except) {
        this.tagged = tagged;
        this.except = except;
        this.all = tagged.all(except);
    }

    /** The log-odds that a case which uses the label carries its concept, less those of any case. */
    double lift(Label label) {
        double expected = usual.computeIfAbsent(label.concept(), this::usual);
        int using = tagged.mentioning(label.text(), except);
        int right = tagged.mentioningAndTagged(label.text(), label.concept(), except);
        double told = (right + CASES_WORTH_OF_DOUBT * expected) / (using + CASES_WORTH_OF_DOUBT);
        return logOdds(told) - logOdds(expected);
    }

    private double usual(ConceptId concept) {
        return (tagged.tagged(concept, except) + LIKELY_BEFORE_ANY_CASE) / (all + 1.0);
    }

    private static double logOdds(double share) {
        return Math.log(share / (1 - share));
    }
}
