package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.Ranking;
import fr.essaim.lucene.Synonyms;
import fr.essaim.lucene.TextQueries;
import fr.essaim.search.CaseStudyQuery.Near;
import fr.essaim.territory.Territories;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a question into Lucene's query and order. */
@Component
class CaseStudyQueries {

    private static final int ENOUGH = 5;
    private static final SortField BY_ID = new SortField(CaseStudyFields.ID_ORDER, SortField.Type.STRING);
    private static final SortField BY_TITLE = new SortField(CaseStudyFields.TITLE_ORDER, SortField.Type.STRING);

    // Cases without a year come last either way.
    private static final SortField LATEST_FIRST =
            new SortField(CaseStudyFields.START_YEAR, SortField.Type.INT, true, Integer.MIN_VALUE);
    private static final SortField EARLIEST_FIRST =
            new SortField(CaseStudyFields.START_YEAR, SortField.Type.INT, false, Integer.MAX_VALUE);

    private static final SortField LATEST_PUBLISHED_FIRST =
            new SortField(CaseStudyFields.FIRST_PUBLISHED_AT, SortField.Type.LONG, true);
    private static final SortField LATEST_CHANGED_FIRST =
            new SortField(CaseStudyFields.CHANGED_AT, SortField.Type.LONG, true);
    private static final SortField LEAST_COMPLETE_FIRST =
            new SortField(CaseStudyFields.COMPLETENESS, SortField.Type.INT);
    private static final SortField LONGEST_UNVERIFIED_FIRST =
            new SortField(CaseStudyFields.VERIFIED_ON, SortField.Type.INT, false, Integer.MIN_VALUE);

    private final TextQueries texts;
    private final NearQueries circles;

    CaseStudyQueries(Synonyms synonyms, Territories territories) {
        this.texts = new TextQueries(synonyms, SearchedText.ALL, SearchedText.TITLE, CaseStudyFields.WHOLE_TITLE);
        this.circles = new NearQueries(territories);
    }

    /** How many cases with all the words are enough, so that those with some of them are not looked for; the last of them only make sense where the best come first. */
    int enough(CaseStudyQuery query) {
        return query.effectiveOrder() == Order.RELEVANCE ? ENOUGH : 1;
    }

    /** What to ask first: of a sentence no case is expected to have all the words. */
    WordsNeeded neededFirst(CaseStudyQuery query) {
        boolean sentence =
                query.effectiveOrder() == Order.RELEVANCE && TextQueries.isSentence(query.text(), typed(query));
        return sentence ? WordsNeeded.SOME : WordsNeeded.ALL;
    }

    /**
     * All the words when enough cases in these states have them all, some of them otherwise, and of sentences; the filters have no say in it, so that choosing one never
     * changes what the words mean.
     */
    WordsNeeded wordsNeeded(CaseStudyQuery query, FacetedSearcher searcher) throws IOException {
        if (neededFirst(query) == WordsNeeded.SOME) {
            return WordsNeeded.SOME;
        }
        if (!texts.canBeLoosened(query.text())) {
            return WordsNeeded.ALL;
        }
        Query all = in(query.states())
                .add(texts.of(query.text(), typed(query), TextQueries.Needed.ALL), Occur.FILTER)
                .build();
        return searcher.count(all) >= enough(query) ? WordsNeeded.ALL : WordsNeeded.SOME;
    }

    private static TextQueries.Needed needed(WordsNeeded needed) {
        return switch (needed) {
            case ALL -> TextQueries.Needed.ALL;
            case SOME -> TextQueries.Needed.SOME;
        };
    }

    /** What the words and the conditions ask for, and what is chosen in the facets. */
    Query drillDown(CaseStudyQuery query, WordsNeeded needed, FacetedSearcher searcher) {
        return searcher.drilled(base(query, needed), choices(query));
    }

    /** The chosen values by the names of their facets. */
    static Map<String, Set<String>> choices(CaseStudyQuery query) {
        Map<String, Set<String>> choices = new HashMap<>();
        query.selections().forEach((facet, values) -> choices.put(facet.parameter(), values));
        return choices;
    }

    /** What of the question's cases is near; the others are there because they are national. */
    Query nearby(CaseStudyQuery query, Near near, WordsNeeded needed, FacetedSearcher searcher) {
        return new BooleanQuery.Builder()
                .add(drillDown(query, needed, searcher), Occur.FILTER)
                .add(circles.near(near), Occur.FILTER)
                .build();
    }

    Sort sort(CaseStudyQuery query) {
        return switch (query.effectiveOrder()) {
            case RELEVANCE -> byRelevance(query);
            case RECENT -> new Sort(LATEST_FIRST, BY_TITLE, BY_ID);
            case OLDEST -> new Sort(EARLIEST_FIRST, BY_TITLE, BY_ID);
            case TITLE -> new Sort(BY_TITLE, BY_ID);
            case DISTANCE -> byDistance(query.near());
            case PUBLISHED -> new Sort(LATEST_PUBLISHED_FIRST, BY_ID);
            case CHANGED -> new Sort(LATEST_CHANGED_FIRST, BY_ID);
            case TO_COMPLETE -> new Sort(LEAST_COMPLETE_FIRST, BY_TITLE, BY_ID);
            case TO_VERIFY -> new Sort(LONGEST_UNVERIFIED_FIRST, BY_TITLE, BY_ID);
        };
    }

    // Once its places and years are understood, a question may have no words left.
    private Sort byRelevance(CaseStudyQuery query) {
        if (!query.text().isBlank()) {
            return new Sort(SortField.FIELD_SCORE, BY_ID);
        }
        return query.near() == null ? new Sort(LATEST_FIRST, BY_TITLE, BY_ID) : byDistance(query.near());
    }

    private static BooleanQuery.Builder in(Set<CaseStudyState> states) {
        return new BooleanQuery.Builder().add(anyOf(states), Occur.FILTER);
    }

    private static Query anyOf(Set<CaseStudyState> states) {
        if (states.size() == 1) {
            return new TermQuery(CaseStudyFields.stateTerm(states.iterator().next()));
        }
        List<BytesRef> names =
                states.stream().map(state -> new BytesRef(state.name())).toList();
        return new TermInSetQuery(CaseStudyFields.STATE, names);
    }

    /** What the words and the conditions ask for, whatever is chosen in the facets. */
    Query base(CaseStudyQuery query, WordsNeeded needed) {
        BooleanQuery.Builder base = scored(query, words(query, needed)).add(anyOf(query.states()), Occur.FILTER);
        if (query.from() != null || query.to() != null) {
            int from = query.from() == null ? Integer.MIN_VALUE : query.from();
            int to = query.to() == null ? Integer.MAX_VALUE : query.to();
            base.add(IntPoint.newRangeQuery(CaseStudyFields.START_YEAR, from, to), Occur.FILTER);
        }
        if (query.near() != null) {
            base.add(circles.nearOrNational(query.near()), Occur.FILTER);
        }
        WordingQueries.restrict(base, query.wording());
        query.conditions().forEach(condition -> base.add(ConditionQueries.of(condition), Occur.FILTER));
        return base.build();
    }

    /** What puts the best of {@link #base} first; null when the question is not ordered by its words. */
    @Nullable
    Ranking ranking(CaseStudyQuery query, WordsNeeded needed) {
        if (query.effectiveOrder() != Order.RELEVANCE || query.text().isBlank()) {
            return null;
        }
        List<Query> hints = new ArrayList<>(texts.hints(query.text(), typed(query), needed(needed)));
        if (hints.isEmpty()) {
            return null;
        }
        hints.addAll(WordingQueries.order(query.wording()));
        return new Ranking(hints, scored(query, words(query, needed)).build());
    }

    private static BooleanQuery.Builder scored(CaseStudyQuery query, Query words) {
        BooleanQuery.Builder scored = new BooleanQuery.Builder().add(words, Occur.MUST);
        WordingQueries.order(query.wording()).forEach(order -> scored.add(order, Occur.SHOULD));
        return scored;
    }

    private Query words(CaseStudyQuery query, WordsNeeded needed) {
        return query.text().isBlank() ? new MatchAllDocsQuery() : texts.of(query.text(), typed(query), needed(needed));
    }

    private static String typed(CaseStudyQuery query) {
        return switch (query.wording()) {
            case Wording.Open open -> query.text();
            case Wording.Literal literal -> query.text();
            case Wording.Read read -> read.typed();
        };
    }

    // What is equally far, as all that is national, comes as in a list without a place.
    private Sort byDistance(@Nullable Near near) {
        return near == null
                ? new Sort(BY_TITLE, BY_ID)
                : new Sort(circles.byDistance(near), LATEST_FIRST, BY_TITLE, BY_ID);
    }
}
