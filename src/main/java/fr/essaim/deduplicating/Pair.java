package fr.essaim.deduplicating;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.search.Likeness;

/** Two cases that are probably one; the ids are in the order of the alphabet, so that a pair is the same from either side. */
record Pair(CaseStudyId first, String firstTitle, CaseStudyId second, String secondTitle, Likeness likeness) {

    static Pair of(CaseStudyId one, String oneTitle, CaseStudyId other, String otherTitle, Likeness likeness) {
        return one.value().compareTo(other.value()) < 0
                ? new Pair(one, oneTitle, other, otherTitle, likeness)
                : new Pair(other, otherTitle, one, oneTitle, likeness);
    }

    boolean isOf(CaseStudyId id) {
        return first.equals(id) || second.equals(id);
    }

    boolean isOf(CaseStudyId one, CaseStudyId other) {
        return !one.equals(other) && isOf(one) && isOf(other);
    }
}
