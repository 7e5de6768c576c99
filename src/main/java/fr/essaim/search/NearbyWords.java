package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.PlacedWord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** The words of the published cases that are a slip of the hand away from a word. */
final class NearbyWords {

    private static final int SHORT = 5;
    private static final int TRIED = 5;
    private static final int SHORTEST_PART = 3;
    private static final int SAME_BEGINNING = 1;
    private static final boolean TRANSPOSITIONS = true;

    private final FacetedSearcher searcher;
    private final IndexReader reader;

    NearbyWords(FacetedSearcher searcher) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
    }

    /** Whether a case has the word, or another form of it. */
    boolean knows(PlacedWord word) throws IOException {
        return reader.docFreq(asWritten(word.exact())) > 0
                || reader.docFreq(new Term(SearchedText.ALL.stemmed(), word.stem())) > 0;
    }

    /** The nearest word that published cases have, the most frequent of those equally near; or the two words that it is when a space was forgotten. */
    Optional<String> to(String word) throws IOException {
        Optional<String> nearest = mostFrequent(candidates(word, 1));
        if (nearest.isEmpty()) {
            nearest = apart(word);
        }
        return nearest.isEmpty() && word.length() > SHORT ? mostFrequent(candidates(word, 2)) : nearest;
    }

    private Optional<String> mostFrequent(List<Candidate> candidates) throws IOException {
        List<Candidate> likeliest = candidates.stream()
                .sorted(Comparator.comparingInt(Candidate::documents).reversed().thenComparing(Candidate::word))
                .limit(TRIED)
                .toList();
        for (Candidate candidate : likeliest) {
            Query query = published(new TermQuery(asWritten(candidate.word())));
            if (searcher.count(query) > 0) {
                return Optional.of(WrittenForm.of(candidate.word(), query, searcher));
            }
        }
        return Optional.empty();
    }

    private record Candidate(String word, int documents) {}

    private List<Candidate> candidates(String word, int errors) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, SearchedText.ALL.exact());
        if (terms == null) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        TermsEnum near = new FuzzyTermsEnum(terms, asWritten(word), errors, SAME_BEGINNING, TRANSPOSITIONS);
        for (BytesRef term = near.next(); term != null; term = near.next()) {
            Candidate candidate = new Candidate(term.utf8ToString(), near.docFreq());
            if (candidate.word().chars().noneMatch(Character::isDigit)) {
                candidates.add(candidate);
            }
        }
        return candidates;
    }

    private Optional<String> apart(String word) throws IOException {
        for (int at = SHORTEST_PART; at <= word.length() - SHORTEST_PART; at++) {
            String first = word.substring(0, at);
            String second = word.substring(at);
            if (searcher.count(published(nextToEachOther(first, second))) > 0) {
                return Optional.of(first + " " + second);
            }
        }
        return Optional.empty();
    }

    private static Query nextToEachOther(String first, String second) {
        return new PhraseQuery(SearchedText.ALL.exact(), first, second);
    }

    private static Term asWritten(String word) {
        return new Term(SearchedText.ALL.exact(), word);
    }

    // A word of a draft is nobody's business.
    private static Query published(Query words) {
        return new BooleanQuery.Builder()
                .add(new TermQuery(CaseStudyFields.stateTerm(CaseStudyState.PUBLISHED)), Occur.FILTER)
                .add(words, Occur.FILTER)
                .build();
    }
}
