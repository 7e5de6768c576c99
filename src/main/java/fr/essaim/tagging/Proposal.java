package fr.essaim.tagging;

import fr.essaim.casestudy.TagEvidence;
import fr.essaim.vocabulary.ConceptId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept proposed for a case, and why.
 *
 * @param confidence from 0 to 1
 * @param quotation where the case names the concept, if it does
 * @param neighbours the nearest published cases that carry it, at most three
 */
public record Proposal(
        ConceptId concept, double confidence, @Nullable Quotation quotation, List<Neighbour> neighbours) {

    /** What an event keeps of the reasons. */
    public TagEvidence evidence() {
        return new TagEvidence(
                quotation == null ? null : quotation.sentence(),
                neighbours.stream().map(Neighbour::id).toList(),
                confidence);
    }
}
