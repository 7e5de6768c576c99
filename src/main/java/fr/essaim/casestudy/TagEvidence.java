package fr.essaim.casestudy;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a concept was proposed for a case.
 *
 * @param sentence the sentence of the case that names the concept, if any
 * @param neighbours the nearest published cases that carry the concept
 * @param confidence from 0 to 1, as it was shown
 */
public record TagEvidence(@Nullable String sentence, List<CaseStudyId> neighbours, double confidence) {

    // An event leaves an empty list out.
    public TagEvidence(@Nullable String sentence, @Nullable List<CaseStudyId> neighbours, double confidence) {
        this.sentence = sentence;
        this.neighbours = neighbours == null ? List.of() : List.copyOf(neighbours);
        this.confidence = confidence;
    }
}
