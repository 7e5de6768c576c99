package fr.essaim.partnership;

import fr.essaim.casestudy.CaseStudyId;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What persons decided about a partnership, which no import takes back.
 *
 * @param parts the parts that a person wrote
 * @param unlinked the cases that a person unlinked
 */
public record Handwork(SortedSet<Part> parts, SortedSet<CaseStudyId> unlinked) {

    static final Handwork NOTHING = new Handwork(none(), none());

    // What is kept as JSON leaves an empty set out.
    public Handwork(@Nullable SortedSet<Part> parts, @Nullable SortedSet<CaseStudyId> unlinked) {
        this.parts = parts == null ? none() : parts;
        this.unlinked = unlinked == null ? none() : unlinked;
    }

    /** What is corrected as a whole. */
    public enum Part {
        DESCRIPTION,
        FORMATION
    }

    Handwork keeping(Part part) {
        return new Handwork(with(parts, part), unlinked);
    }

    Handwork unlinking(CaseStudyId caseStudy) {
        return new Handwork(parts, with(unlinked, caseStudy));
    }

    static <T extends Comparable<T>> SortedSet<T> none() {
        return Collections.emptySortedSet();
    }

    static <T extends Comparable<T>> SortedSet<T> with(SortedSet<T> some, T another) {
        SortedSet<T> all = new TreeSet<>(some);
        all.add(another);
        return Collections.unmodifiableSortedSet(all);
    }

    static <T extends Comparable<T>> SortedSet<T> without(SortedSet<T> some, T one) {
        SortedSet<T> rest = new TreeSet<>(some);
        rest.remove(one);
        return Collections.unmodifiableSortedSet(rest);
    }
}
