package fr.essaim.listing;

import fr.essaim.listing.Listed.Presence;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.IndexRecipe;
import fr.essaim.lucene.Synonyms;
import fr.essaim.lucene.TextQueries;
import fr.essaim.search.CaseStudyQuery.Near;
import fr.essaim.search.WordsNeeded;
import fr.essaim.territory.Centre;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import java.io.IOException;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/** Turns a question to a list into Lucene's query and order. */
final class ListQueries {

    private static final double METRES = 1_000;
    private static final SortField BY_ID = new SortField(IndexRecipe.KEY_ORDER, SortField.Type.STRING);
    private static final SortField BY_NAME = new SortField(ListFields.NAME_ORDER, SortField.Type.STRING);

    // Entries without a year come last either way.
    private static final SortField LATEST_FIRST =
            new SortField(ListFields.FIRST_YEAR, SortField.Type.INT, true, Integer.MIN_VALUE);
    private static final SortField EARLIEST_FIRST =
            new SortField(ListFields.FIRST_YEAR, SortField.Type.INT, false, Integer.MAX_VALUE);

    private static final SortField LATEST_CHANGED_FIRST =
            new SortField(ListFields.CHANGED_AT, SortField.Type.LONG, true);

    private final TextQueries texts;
    private final Territories territories;

    ListQueries(Synonyms synonyms, Territories territories) {
        this.texts = new TextQueries(synonyms, ListedText.ALL, ListedText.NAME, ListFields.WHOLE_NAME);
        this.territories = territories;
    }

    /** All the words when some entry has them all, some of them otherwise, and of sentences; the filters have no say in it, so that choosing one never changes what the words mean. */
    WordsNeeded wordsNeeded(ListQuery query, FacetedSearcher searcher) throws IOException {
        if (TextQueries.isSentence(query.text())) {
            return WordsNeeded.SOME;
        }
        if (!texts.canBeLoosened(query.text())) {
            return WordsNeeded.ALL;
        }
        Query all = shown(query)
                .add(texts.of(query.text(), query.text(), TextQueries.Needed.ALL), Occur.FILTER)
                .build();
        return searcher.count(all) > 0 ? WordsNeeded.ALL : WordsNeeded.SOME;
    }

    Query drillDown(ListQuery query, FacetedSearcher searcher) throws IOException {
        return searcher.drilled(base(query, wordsNeeded(query, searcher)), query.selections());
    }

    Sort sort(ListQuery query, ListOrder order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, BY_NAME, BY_ID);
            case NAME -> new Sort(BY_NAME, BY_ID);
            case RECENT -> new Sort(LATEST_FIRST, BY_NAME, BY_ID);
            case OLDEST -> new Sort(EARLIEST_FIRST, BY_NAME, BY_ID);
            case CHANGED -> new Sort(LATEST_CHANGED_FIRST, BY_ID);
            case DISTANCE -> byDistance(query.near());
        };
    }

    private static BooleanQuery.Builder shown(ListQuery query) {
        BooleanQuery.Builder shown = new BooleanQuery.Builder();
        if (query.shown() == ListQuery.Shown.LISTED) {
            shown.add(new TermQuery(new Term(ListFields.PRESENCE, Presence.LISTED.name())), Occur.FILTER);
        }
        return shown;
    }

    /** What the words and the conditions ask for, whatever is chosen in the facets. */
    Query base(ListQuery query, WordsNeeded needed) {
        BooleanQuery.Builder base = shown(query);
        base.add(words(query.text(), needed), Occur.MUST);
        if (query.to() != null) {
            base.add(IntPoint.newRangeQuery(ListFields.FIRST_YEAR, Integer.MIN_VALUE, query.to()), Occur.FILTER);
        }
        if (query.from() != null) {
            base.add(IntPoint.newRangeQuery(ListFields.LAST_YEAR, query.from(), Integer.MAX_VALUE), Occur.FILTER);
        }
        if (query.near() != null) {
            base.add(within(query.near()), Occur.FILTER);
        }
        query.links()
                .forEach(link -> base.add(new TermQuery(new Term(ListFields.LINK, link.toString())), Occur.FILTER));
        return base.build();
    }

    private Query words(String text, WordsNeeded needed) {
        if (text.isBlank()) {
            return new MatchAllDocsQuery();
        }
        return switch (needed) {
            case ALL -> texts.of(text, text, TextQueries.Needed.ALL);
            case SOME -> texts.of(text, text, TextQueries.Needed.SOME);
        };
    }

    private Query within(Near near) {
        Centre centre = centre(near);
        return centre == null
                ? new MatchNoDocsQuery("the commune has no known centre")
                : LatLonPoint.newDistanceQuery(
                        ListFields.LOCATION, centre.latitude(), centre.longitude(), near.radius() * METRES);
    }

    private Sort byDistance(@Nullable Near near) {
        Centre centre = near == null ? null : centre(near);
        if (centre == null) {
            return new Sort(BY_NAME, BY_ID);
        }
        return new Sort(
                LatLonDocValuesField.newDistanceSort(ListFields.LOCATION, centre.latitude(), centre.longitude()),
                BY_NAME,
                BY_ID);
    }

    private @Nullable Centre centre(Near near) {
        return territories.find(near.commune()).map(Territory::centre).orElse(null);
    }
}
