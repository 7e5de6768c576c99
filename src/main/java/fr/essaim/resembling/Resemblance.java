package fr.essaim.resembling;

import fr.essaim.casestudy.CaseStudySheet;
import java.util.List;

/** A case that resembles another, and why, the weightiest reason first; never without a reason. */
public record Resemblance(CaseStudySheet sheet, List<Reason> reasons) {

    /** How much it resembles the other, all reasons together. */
    public double points() {
        return reasons.stream().mapToDouble(Reason::points).sum();
    }
}
