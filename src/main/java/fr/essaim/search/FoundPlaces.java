package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.PlacedWord;
import fr.essaim.lucene.Synonyms;
import fr.essaim.search.RankExplanation.PlaceFound;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;

/** Tells in which texts of a case a query found something, and as what: the words that the index matched, looked up in each text. */
final class FoundPlaces {

    private static final int MOST_FORMS = 4;
    private static final List<SearchedText> LISTS =
            List.of(SearchedText.CONCEPTS, SearchedText.PARTNERS, SearchedText.PLACE);

    private final LeafReaderContext leaf;
    private final int document;
    private final Set<String> terms = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final List<PlaceFound> places = new ArrayList<>();

    private FoundPlaces(LeafReaderContext leaf, int document) {
        this.leaf = leaf;
        this.document = document;
    }

    static List<PlaceFound> of(IndexSearcher searcher, Query query, int document, CaseStudyContent content)
            throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        FoundPlaces found = new FoundPlaces(leaf, document - leaf.docBase);
        Matches matches = searcher.createWeight(query, ScoreMode.COMPLETE, 1).matches(leaf, found.document);
        if (matches != null) {
            found.collect(matches);
            found.look(SearchedText.TITLE, content.text(TextField.TITLE));
            found.look(SearchedText.SUMMARY, content.text(TextField.SUMMARY));
            found.look(SearchedText.BODY, CaseStudyDocuments.body(content));
            for (SearchedText list : LISTS) {
                found.look(list);
            }
        }
        return found.places;
    }

    private void collect(Matches matches) throws IOException {
        Set<Term> matched = new HashSet<>();
        for (String field : matches) {
            MatchesIterator each = matches.getMatches(field);
            while (each != null && each.next()) {
                each.getQuery().visit(QueryVisitor.termCollector(matched));
            }
        }
        for (Term term : matched) {
            terms.add(term.text());
            stems.addAll(Synonyms.stems(term.text()));
        }
    }

    private void look(SearchedText text, String written) {
        String composed = Normalizer.normalize(written, Normalizer.Form.NFC);
        Set<String> forms = new LinkedHashSet<>();
        int times = 0;
        for (PlacedWord word : PlacedWord.in(composed)) {
            if (stems.contains(word.stem()) || stems.contains(word.exact())) {
                times++;
                forms.add(composed.substring(word.start(), word.end()).toLowerCase(Locale.FRENCH));
            }
        }
        if (times > 0) {
            places.add(new PlaceFound(
                    text.stemmed(), times, forms.stream().limit(MOST_FORMS).toList()));
        }
    }

    private void look(SearchedText list) throws IOException {
        for (String term : terms) {
            PostingsEnum having = leaf.reader().postings(new Term(list.stemmed(), term), PostingsEnum.NONE);
            if (having != null && having.advance(document) == document) {
                places.add(new PlaceFound(list.stemmed(), 1, List.of()));
                return;
            }
        }
    }
}
