package fr.essaim.lucene;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;

/** A text whose words were read once, for all the fields that they enter: as {@link FrenchAnalysis#stemmed} and {@link FrenchAnalysis#exact} would each read them again. */
public final class AnalysedText {

    private final String text;
    private final List<PlacedWord> words;
    private final List<PlacedWord> telling;

    private AnalysedText(String text, List<PlacedWord> words) {
        this.text = text;
        this.words = words;
        this.telling = words.stream()
                .filter(word -> !FrenchAnalysis.isStopWord(word.exact()))
                .toList();
    }

    /** Reads a text. */
    public static AnalysedText of(String text) {
        return new AnalysedText(text, List.copyOf(PlacedWord.in(text)));
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

    /** The stems of the words that are searched, and each word as written. */
    public List<Field> in(SearchedField field) {
        return List.of(
                new Field(field.stemmed(), new Words(telling, PlacedWord::stem, end()), TextField.TYPE_NOT_STORED),
                new Field(field.exact(), new Words(words, PlacedWord::exact, end()), TextField.TYPE_NOT_STORED));
    }

    private End end() {
        return new End(text.length(), words.isEmpty() ? -1 : words.getLast().position());
    }

    /** Where a text ends, and the position of its last word, searched or not: from there the next text of a field is counted. */
    private record End(int length, int lastPosition) {}

    /** Gives words that were read before. */
    private static final class Words extends TokenStream {
        private final List<PlacedWord> words;
        private final Function<PlacedWord, String> form;
        private final End end;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final OffsetAttribute place = addAttribute(OffsetAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private int next;
        private int position = -1;

        private Words(List<PlacedWord> words, Function<PlacedWord, String> form, End end) {
            this.words = words;
            this.form = form;
            this.end = end;
        }

        @Override
        public boolean incrementToken() {
            if (next == words.size()) {
                return false;
            }
            PlacedWord word = words.get(next);
            clearAttributes();
            term.append(form.apply(word));
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
