package fr.essaim.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/**
 * A text whose words were read once, for all the fields that they enter: as {@link FrenchAnalysis#stemmed} and {@link FrenchAnalysis#exact} would each read them again, and
 * with the known {@link Expressions} among the stems.
 */
public final class AnalysedText {

    private final String text;
    private final List<PlacedWord> words;
    private final List<Token> stems;

    private AnalysedText(String text, List<PlacedWord> words, Expressions expressions) {
        this.text = text;
        this.words = words;
        this.stems = stems(words, expressions);
    }

    /** Reads a text. */
    public static AnalysedText of(String text, Synonyms synonyms) {
        return of(text, synonyms.expressions());
    }

    static AnalysedText of(String text, Expressions expressions) {
        return new AnalysedText(text, List.copyOf(PlacedWord.in(text)), expressions);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    String text() {
        return text;
    }

    List<PlacedWord> words() {
        return words;
    }

    /** The stems of the words that are searched. */
    public Field stemmedIn(SearchedField field) {
        return new Field(field.stemmed(), new Tokens(stems, end()), TextField.TYPE_NOT_STORED);
    }

    /** Each word as written. */
    public Field exactIn(SearchedField field) {
        List<Token> exact =
                words.stream().map(word -> new Token(word.exact(), word)).toList();
        return new Field(field.exact(), new Tokens(exact, end()), TextField.TYPE_NOT_STORED);
    }

    private static List<Token> stems(List<PlacedWord> words, Expressions expressions) {
        List<PlacedWord> telling = words.stream()
                .filter(word -> !FrenchAnalysis.isStopWord(word.exact()))
                .toList();
        List<Token> stems = new ArrayList<>(telling.size());
        for (int i = 0; i < telling.size(); i++) {
            PlacedWord word = telling.get(i);
            stems.add(new Token(word.stem(), word));
            expressions.beginningAt(i, telling).forEach(term -> stems.add(new Token(term, word)));
        }
        return List.copyOf(stems);
    }

    private End end() {
        return new End(text.length(), words.isEmpty() ? -1 : words.getLast().position());
    }

    /** Where a text ends, and the position of its last word, searched or not: from there the next text of a field is counted. */
    private record End(int length, int lastPosition) {}

    /** A term of a field, and the word where it stands. */
    private record Token(String term, PlacedWord word) {}

    /** Gives words that were read before. */
    private static final class Tokens extends TokenStream {
        private final List<Token> tokens;
        private final End end;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private int next;
        private int position = -1;

        private Tokens(List<Token> tokens, End end) {
            this.tokens = tokens;
            this.end = end;
        }

        @Override
        public boolean incrementToken() {
            if (next == tokens.size()) {
                return false;
            }
            Token token = tokens.get(next);
            PlacedWord word = token.word();
            clearAttributes();
            term.append(token.term());
            place.setOffset(word.start(), word.end());
            step.setPositionIncrement(word.position() - position);
            position = word.position();
            next++;
            return true;
        }

        @Override
        public void end() throws IOException {
            super.end();
            place.setOffset(end.length(), end.length());
            step.setPositionIncrement(Math.max(0, end.lastPosition() - position));
        }

        @Override
        public void reset() {
            next = 0;
            position = -1;
        }
    }
}
