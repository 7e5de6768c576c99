package fr.essaim.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;
import org.jspecify.annotations.Nullable;

/**
 * One word of a text, and where it stands there. A hyphenated word comes in its parts and also whole, over several positions.
 *
 * @param position the number of the word in the text
 * @param length how many positions it covers
 * @param start the first character in the text
 * @param end after its last character
 */
public record PlacedWord(int position, int length, String exact, String stem, boolean isStopWord, int start, int end) {

    private static final Analyzer ANALYZER = FrenchAnalysis.exactAndStemmed();

    /** The words of a text; a letter and its accent are expected as one character (NFC). */
    public static List<PlacedWord> in(String text) {
        List<PlacedWord> words = new ArrayList<>();
        try (TokenStream tokens = ANALYZER.tokenStream("", text)) {
            tokens.reset();
            int position = -1;
            @Nullable String exact = null;
            while (tokens.incrementToken()) {
                position +=
                        tokens.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
                String term = tokens.getAttribute(CharTermAttribute.class).toString();
                if (exact == null) {
                    exact = term;
                } else {
                    words.add(word(tokens, position, exact, term));
                    exact = null;
                }
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
        return words;
    }

    private static PlacedWord word(TokenStream tokens, int position, String exact, String stem) {
        OffsetAttribute place = tokens.getAttribute(OffsetAttribute.class);
        int length = tokens.getAttribute(PositionLengthAttribute.class).getPositionLength();
        boolean stop = length == 1 && FrenchAnalysis.isStopWord(exact);
        return new PlacedWord(position, length, exact, stem, stop, place.startOffset(), place.endOffset());
    }
}
