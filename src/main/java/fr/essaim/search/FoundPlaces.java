package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.PlacedWord;
import fr.essaim.lucene.SearchedField;
import fr.essaim.search.RankExplanation.PlaceFound;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.jspecify.annotations.Nullable;

/** Tells in which texts of a case a query found something, and as what. */
final class FoundPlaces {

    private static final int MOST_FORMS = 4;

    private FoundPlaces() {}

    static List<PlaceFound> of(IndexSearcher searcher, Query query, int document, CaseStudyContent content)
            throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        Matches matches = searcher.createWeight(query, ScoreMode.COMPLETE, 1).matches(leaf, document - leaf.docBase);
        List<PlaceFound> places = new ArrayList<>();
        for (SearchedText text : SearchedText.PARTS) {
            PlaceFound stemmed = found(matches, text, text.stemmed(), content);
            PlaceFound place = stemmed == null ? found(matches, text, text.stemmed() + SearchedField.EXACT, content) : stemmed;
            if (place != null) {
                places.add(place);
            }
        }
        return places;
    }

    private static @Nullable PlaceFound found(
            @Nullable Matches matches, SearchedText text, String field, CaseStudyContent content) throws IOException {
        MatchesIterator each = matches == null ? null : matches.getMatches(field);
        if (each == null) {
            return null;
        }
        String written = written(text, content);
        Map<Integer, PlacedWord> words = words(written);
        Set<String> forms = new LinkedHashSet<>();
        Set<Integer> positions = new LinkedHashSet<>();
        while (each.next()) {
            positions.add(each.startPosition());
            PlacedWord first = words.get(each.startPosition());
            PlacedWord last = words.get(each.endPosition());
            if (first != null && last != null && first.start() < last.end() && forms.size() < MOST_FORMS) {
                forms.add(written.substring(first.start(), last.end()).toLowerCase(Locale.FRENCH));
            }
        }
        return new PlaceFound(text.stemmed(), positions.size(), List.copyOf(forms));
    }

    // The index numbers the words of a text, as this does.
    private static Map<Integer, PlacedWord> words(String written) {
        Map<Integer, PlacedWord> words = new HashMap<>();
        PlacedWord.in(written).stream()
                .filter(word -> word.length() == 1)
                .forEach(word -> words.putIfAbsent(word.position(), word));
        return words;
    }

    // The other texts have several values, which the index numbers as one.
    private static String written(SearchedText text, CaseStudyContent content) {
        return switch (text) {
            case TITLE -> content.text(TextField.TITLE);
            case SUMMARY -> content.text(TextField.SUMMARY);
            case BODY -> CaseStudyDocuments.body(content);
            case ALL, CONCEPTS, PARTNERS, PLACE -> "";
        };
    }
}
