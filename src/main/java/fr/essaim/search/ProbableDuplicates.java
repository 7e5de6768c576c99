package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.TextField;
import fr.essaim.search.SimilarCases.Similar;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the cases that may tell the same as a content: the index names a few candidates, which are then compared word for word. */
@Component
public class ProbableDuplicates {

    /** Where a duplicate is worth knowing: neither in the bin nor already joined to another. */
    public static final Set<CaseStudyState> STATES = Set.copyOf(EnumSet.of(
            CaseStudyState.DRAFT, CaseStudyState.SUBMITTED, CaseStudyState.PUBLISHED, CaseStudyState.WITHDRAWN));

    private static final int CANDIDATES = 10;

    private final SimilarCases similar;
    private final Territories territories;
    private final CaseStudyIndex index;

    ProbableDuplicates(SimilarCases similar, Territories territories, CaseStudyIndex index) {
        this.similar = similar;
        this.territories = territories;
        this.index = index;
    }

    /** A case, and how much it looks like the one asked about. */
    public record Lookalike(CaseStudySheet sheet, Likeness likeness) {}

    /** The cases that are probably the same as a content, the likeliest first. */
    public List<Lookalike> of(CaseStudyContent content, Set<CaseStudyId> except) {
        Map<CaseStudyId, CaseStudySheet> candidates = new LinkedHashMap<>();
        for (Similar near : similar.titledLike(STATES, content.text(TextField.TITLE), except, CANDIDATES)) {
            candidates.put(near.sheet().id(), near.sheet());
        }
        for (Similar near : similar.among(STATES, content, except, CANDIDATES)) {
            candidates.put(near.sheet().id(), near.sheet());
        }
        Compared words = read(content);
        return candidates.values().stream()
                .map(sheet -> new Lookalike(sheet, between(words, read(sheet.content()))))
                .filter(lookalike -> lookalike.likeness().isProbable())
                .sorted(Comparator.comparingDouble(
                                (Lookalike lookalike) -> lookalike.likeness().overall())
                        .reversed()
                        .thenComparing(lookalike -> lookalike.sheet().id().value()))
                .toList();
    }

    /** How far in the events the answers see: while it stays the same, so do they. */
    public long position() {
        return index.position();
    }

    /** How much two contents look like one told twice. */
    public Likeness between(CaseStudyContent one, CaseStudyContent other) {
        return between(read(one), read(other));
    }

    /** A content as it is compared with others. */
    public static final class Compared {
        private final CaseStudyContent content;
        private final WordLikeness words;

        private Compared(CaseStudyContent content) {
            this.content = content;
            this.words = WordLikeness.of(content);
        }
    }

    /** Reads a content once, to compare it with several. */
    public Compared read(CaseStudyContent content) {
        return new Compared(content);
    }

    /** How much two contents look like one told twice. */
    public Likeness between(Compared one, Compared other) {
        return new Likeness(
                one.words.titles(other.words),
                one.words.texts(other.words),
                places(one.content.territory(), other.content.territory()),
                years(one.content.period(), other.content.period()));
    }

    private Agreement places(@Nullable TerritoryCode one, @Nullable TerritoryCode other) {
        if (one == null || other == null) {
            return Agreement.UNKNOWN;
        }
        return contains(one, other) || contains(other, one) ? Agreement.SAME : Agreement.DIFFERENT;
    }

    private boolean contains(TerritoryCode container, TerritoryCode inside) {
        return territories.containing(inside).stream()
                .anyMatch(territory -> territory.code().equals(container));
    }

    private static Agreement years(@Nullable Period one, @Nullable Period other) {
        if (one == null || other == null) {
            return Agreement.UNKNOWN;
        }
        boolean apart = first(one) > last(other) || first(other) > last(one);
        return apart ? Agreement.DIFFERENT : Agreement.SAME;
    }

    private static int first(Period period) {
        return period.startYear() == null ? last(period) : period.startYear();
    }

    // A case without an end year goes on, or its source did not say.
    private static int last(Period period) {
        return period.endYear() == null ? Integer.MAX_VALUE : period.endYear();
    }
}
