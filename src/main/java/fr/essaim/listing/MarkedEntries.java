package fr.essaim.listing;

import fr.essaim.listing.ListAnswer.Entry;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.IndexProjection;
import fr.essaim.lucene.IndexRecipe;
import fr.essaim.lucene.KeptTexts;
import fr.essaim.lucene.MarkedTexts;
import fr.essaim.lucene.PageValues;
import fr.essaim.lucene.SearchedWords;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.util.BytesRef;

/** Reads the entries of one page, and cuts from their texts the sentences that say why each was found. */
final class MarkedEntries<S> {

    private static final int PASSAGES = 2;
    private static final int NAME = 0;
    private static final int SUMMARY = 1;
    private static final int BODY = 2;
    private static final List<ListedText> SEARCHED = List.of(ListedText.values());
    private static final List<String> FIELDS = List.of(IndexRecipe.KEPT, KeptTexts.FIELD);

    private final ListRecipe<?, S> recipe;

    MarkedEntries(ListRecipe<?, S> recipe) {
        this.recipe = recipe;
    }

    List<Entry<S>> of(FacetedSearcher searcher, Query query, ScoreDoc[] page) throws IOException {
        MarkedTexts marked = new MarkedTexts(SearchedWords.of(query, SEARCHED));
        return PageValues.read(
                searcher,
                page,
                FIELDS,
                (found, values) -> entry(IndexProjection.key(searcher, found.doc), values, marked));
    }

    private Entry<S> entry(String key, BytesRef[] values, MarkedTexts marked) {
        BytesRef json = values[0];
        marked.take(values[1]);
        return new Entry<>(
                key,
                recipe.read(json.bytes, json.offset, json.length).state(),
                marked.whole(NAME),
                marked.whole(SUMMARY),
                marked.passages(BODY, PASSAGES));
    }
}
