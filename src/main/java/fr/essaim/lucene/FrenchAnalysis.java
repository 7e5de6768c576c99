package fr.essaim.lucene;

import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterGraphFilter;
import org.apache.lucene.analysis.miscellaneous.WordDelimiterIterator;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.util.CharTokenizer;

/**
 * How French text becomes words. Every chain begins alike: words keep their hyphens and apostrophes, elided articles go, hyphenated words are kept whole (joined) and in
 * parts, case and accents are folded. Folding comes before stop words and stemming so that a word typed without accents goes through the very same rules.
 */
public final class FrenchAnalysis {

    private static final int LONGEST_WORD = 100;
    /** No phrase begins in one text of a field and ends in the next. */
    private static final int BETWEEN_TEXTS = 10;

    private static final int LONGEST_PREFIX = 20;
    /** How many letters {@link #middles} takes together. */
    public static final int MIDDLE_LENGTH = 3;

    private static final int HYPHENS = WordDelimiterGraphFilter.GENERATE_WORD_PARTS
            | WordDelimiterGraphFilter.GENERATE_NUMBER_PARTS
            | WordDelimiterGraphFilter.CATENATE_ALL;
    private static final boolean EXACT_OFFSETS = true;
    /** Words of questions, which say nothing of what is asked about. */
    private static final List<String> OF_QUESTIONS =
            List.of("comment", "pourquoi", "quel", "quelle", "quels", "quelles", "faire");

    private static final CharArraySet STOP_WORDS = foldedStopWords();

    /** A word whose stem is also that of another matter: « isolement » (of people) and « isolation » (of walls). */
    private static final CharArraySet NEVER_STEMMED = new CharArraySet(List.of("isolement"), false);

    private FrenchAnalysis() {}

    /** Stop words gone, light stems: what matches widely. */
    public static Analyzer stemmed() {
        return analyzer(words -> stems(new StopFilter(words, STOP_WORDS)));
    }

    /** Every word as written, but for case and accents: what ranks first, and what a phrase in quotes asks for. */
    public static Analyzer exact() {
        return analyzer(words -> words);
    }

    /** Each word twice at its position, as written and stemmed: how a query is read. */
    static Analyzer exactAndStemmed() {
        return analyzer(words -> stems(new KeywordRepeatFilter(words)));
    }

    /** The beginnings of every word: how a word still being typed is completed. */
    public static Analyzer beginnings() {
        return analyzer(words -> new EdgeNGramTokenFilter(words, 1, LONGEST_PREFIX, true));
    }

    /** Every run of some letters of every word: how a word is found that was begun in its middle. */
    public static Analyzer middles() {
        return analyzer(words -> new NGramTokenFilter(words, MIDDLE_LENGTH));
    }

    static boolean isStopWord(String foldedWord) {
        return STOP_WORDS.contains(foldedWord);
    }

    private static Analyzer analyzer(Ending ending) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer tokenizer = CharTokenizer.fromTokenCharPredicate(FrenchAnalysis::isPartOfWord);
                return new TokenStreamComponents(tokenizer, ending.after(folded(tokenizer)));
            }

            @Override
            public int getPositionIncrementGap(String field) {
                return BETWEEN_TEXTS;
            }
        };
    }

    private static TokenStream stems(TokenStream words) {
        return new FrenchLightStemFilter(new SetKeywordMarkerFilter(words, NEVER_STEMMED));
    }

    private static TokenStream folded(Tokenizer tokenizer) {
        TokenStream words = new ElidedArticleFilter(
                new LowerCaseFilter(new ComposedLettersFilter(new GroupedNumbersFilter(tokenizer))),
                FrenchAnalyzer.DEFAULT_ARTICLES);
        words = new WordDelimiterGraphFilter(
                words, EXACT_OFFSETS, WordDelimiterIterator.DEFAULT_WORD_DELIM_TABLE, HYPHENS, null);
        return new LengthFilter(new ASCIIFoldingFilter(words), 1, LONGEST_WORD);
    }

    private static boolean isPartOfWord(int character) {
        return Character.isLetterOrDigit(character)
                || isAccent(character)
                || character == '\''
                || character == '’'
                || character == '-'
                || character == '\u2010'
                || character == '\u2011';
    }

    private static boolean isAccent(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    // « été » is a season as well as a verb.
    private static CharArraySet foldedStopWords() {
        CharArraySet folded = new CharArraySet(200, false);
        char[] output = new char[200];
        Iterator<Object> words = FrenchAnalyzer.getDefaultStopSet().iterator();
        while (words.hasNext()) {
            char[] word = (char[]) words.next();
            int length = ASCIIFoldingFilter.foldToASCII(word, 0, output, 0, word.length);
            folded.add(new String(output, 0, length));
        }
        folded.remove("ete");
        folded.addAll(OF_QUESTIONS);
        return CharArraySet.unmodifiableSet(folded);
    }

    /** The last steps of one chain. */
    private interface Ending {
        TokenStream after(TokenStream foldedWords);
    }
}
