package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.FrenchAnalysis;
import fr.essaim.lucene.FrenchWords;
import fr.essaim.lucene.PageValues;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;

/** Finds published cases by what somebody has typed so far of their titles: beginnings of words, then middles. */
@Component
public class PublishedTitles {

    private static final List<String> CARD = List.of(CaseStudyFields.CARD);
    private static final int LONGEST_BEGINNING = 20;
    private static final int MOST_LOOKED_AT = 20;
    private static final float BEGINNING_OF_TITLE = 10;

    private final CaseStudyIndex index;

    PublishedTitles(CaseStudyIndex index) {
        this.index = index;
    }

    /** A published case and its title. */
    public record Title(CaseStudyId id, String title) {}

    /** The cases whose titles have all that was typed, in whatever order, so many at most. */
    public List<Title> matching(String typed, int most) {
        List<String> words = FrenchWords.of(typed).words().stream()
                .map(FrenchWords.Word::exact)
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        return index.search(searcher -> {
            List<Title> titles = new ArrayList<>(titles(searcher, beginning(words), most));
            if (titles.size() < most && words.stream().anyMatch(PublishedTitles::mayBeAMiddle)) {
                addMiddles(searcher, words, most, titles);
            }
            return titles;
        });
    }

    private static Query beginning(List<String> words) {
        BooleanQuery.Builder query =
                allOf(words.stream().map(PublishedTitles::beginningOfWord).toList());
        String whole = String.join(" ", words);
        // Shorter beginnings are of too many titles.
        if (whole.length() >= FrenchAnalysis.MIDDLE_LENGTH) {
            Query wholeTitle = new PrefixQuery(new Term(CaseStudyFields.WHOLE_TITLE, whole));
            query.add(new BoostQuery(new ConstantScoreQuery(wholeTitle), BEGINNING_OF_TITLE), Occur.SHOULD);
        }
        return query.build();
    }

    // Three letters in a row each do not yet make the word: what was found is read again.
    private static void addMiddles(FacetedSearcher searcher, List<String> words, int most, List<Title> titles)
            throws IOException {
        Query query = allOf(words.stream().map(PublishedTitles::anywhereInWord).toList())
                .add(beginning(words), Occur.MUST_NOT)
                .build();
        for (Title title : titles(searcher, new ConstantScoreQuery(query), MOST_LOOKED_AT)) {
            if (titles.size() < most && hasAll(FrenchWords.whole(title.title()), words)) {
                titles.add(title);
            }
        }
    }

    private static boolean hasAll(String whole, List<String> words) {
        String joined = whole.replace(" ", "");
        return words.stream().allMatch(word -> whole.contains(word) || joined.contains(word));
    }

    private static BooleanQuery.Builder allOf(List<Query> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(CaseStudyFields.stateTerm(CaseStudyState.PUBLISHED)), Occur.FILTER);
        words.forEach(word -> query.add(word, Occur.MUST));
        return query;
    }

    private static Query beginningOfWord(String word) {
        return term(CaseStudyFields.TITLE_BEGINNINGS, word.substring(0, Math.min(LONGEST_BEGINNING, word.length())));
    }

    private static Query anywhereInWord(String word) {
        if (!mayBeAMiddle(word)) {
            return beginningOfWord(word);
        }
        BooleanQuery.Builder middle = new BooleanQuery.Builder();
        for (int from = 0; from + FrenchAnalysis.MIDDLE_LENGTH <= word.length(); from++) {
            String letters = word.substring(from, from + FrenchAnalysis.MIDDLE_LENGTH);
            middle.add(term(CaseStudyFields.TITLE_MIDDLES, letters), Occur.FILTER);
        }
        return middle.build();
    }

    private static boolean mayBeAMiddle(String word) {
        return word.length() >= FrenchAnalysis.MIDDLE_LENGTH;
    }

    private static Query term(String field, String text) {
        return new TermQuery(new Term(field, text));
    }

    private static List<Title> titles(FacetedSearcher searcher, Query query, int most) throws IOException {
        ScoreDoc[] found = searcher.search(query, most).scoreDocs;
        return PageValues.read(searcher, found, CARD, (document, values) -> {
            FoundCase read = FoundCase.read(values[0]);
            return new Title(read.id(), read.title());
        });
    }
}
