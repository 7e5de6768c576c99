package fr.essaim.listing;

import fr.essaim.listing.ListAnswer.Entry;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.IndexProjection;
import fr.essaim.lucene.MarkedTexts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;

/** Reads the entries of one page, and cuts from their texts the sentences that say why each was found. */
final class MarkedEntries<S> {

    private static final int PASSAGES = 2;
    private static final String NAME = ListedText.NAME.stemmed();
    private static final String SUMMARY = ListedText.SUMMARY.stemmed();
    private static final String BODY = ListedText.BODY.stemmed();

    private final ListedKind<?, S> kind;
    private final ListRecipe<?, S> recipe;

    MarkedEntries(ListedKind<?, S> kind, ListRecipe<?, S> recipe) {
        this.kind = kind;
        this.recipe = recipe;
    }

    List<Entry<S>> of(FacetedSearcher searcher, Query query, ScoreDoc[] page) throws IOException {
        List<S> states = new ArrayList<>();
        List<Texts> texts = new ArrayList<>();
        for (ScoreDoc found : page) {
            S state = IndexProjection.read(recipe, searcher, found.doc).state();
            states.add(state);
            texts.add(new Texts(kind.listed(state)));
        }
        MarkedTexts marked = MarkedTexts.in(searcher, ListFields.analyzer(), query, page, passages(), texts);
        List<Entry<S>> entries = new ArrayList<>();
        for (int i = 0; i < page.length; i++) {
            entries.add(new Entry<>(
                    IndexProjection.key(searcher, page[i].doc),
                    states.get(i),
                    marked.whole(i, NAME),
                    marked.whole(i, SUMMARY),
                    marked.passages(i, BODY)));
        }
        return entries;
    }

    private static Map<String, Integer> passages() {
        Map<String, Integer> passages = new LinkedHashMap<>();
        passages.put(NAME, 1);
        passages.put(SUMMARY, 1);
        passages.put(BODY, PASSAGES);
        return passages;
    }

    /** The texts of one entry, by their fields. */
    private record Texts(Listed listed) implements MarkedTexts.Texts {

        @Override
        public String of(String field) {
            if (field.equals(NAME)) {
                return listed.name();
            }
            return ListDocuments.text(listed, field.equals(SUMMARY) ? Listed.Text.SUMMARY : Listed.Text.BODY);
        }
    }
}
