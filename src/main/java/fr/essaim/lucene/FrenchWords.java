package fr.essaim.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionLengthAttribute;

/** A text read as a query reads it: its words in order, and the hyphenated ones also joined. */
public record FrenchWords(List<Word> words, List<Joined> joined) {

    private static final int LONGEST_WHOLE = 1_000;
    private static final Analyzer ANALYZER = FrenchAnalysis.exactAndStemmed();

    /** One word: as written (but for case and accents), stemmed, and whether it says too little to be searched. */
    public record Word(String exact, String stem, boolean isStopWord) {}

    /** Some words that a hyphen or an apostrophe joins: the position of the first, how many they are, and the joined forms. */
    public record Joined(int position, int length, String exact, String stem) {}

    /** Never fails, whatever the text. */
    public static FrenchWords of(String text) {
        Reading reading = new Reading();
        try (TokenStream tokens = ANALYZER.tokenStream("", Normalizer.normalize(text, Normalizer.Form.NFC))) {
            tokens.reset();
            while (tokens.incrementToken()) {
                reading.take(tokens);
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException("reading a text in memory", e);
        }
        return new FrenchWords(List.copyOf(reading.words), List.copyOf(reading.joined));
    }

    /** The words of a text as written, one space between: equal for two texts that differ only in case, accents and punctuation. */
    public static String whole(String text) {
        String words = of(text).words().stream()
                .map(Word::exact)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(" "));
        return words.substring(0, Math.min(LONGEST_WHOLE, words.length()));
    }

    /** The stems of the words that count, in order: the key under which equivalent labels are found. */
    public List<String> stems() {
        return words.stream().filter(word -> !word.isStopWord()).map(Word::stem).toList();
    }

    /** Collects the words as the analyzer gives them: each as written, then stemmed; a joined form spans several positions. */
    private static final class Reading {
        private final List<Word> words = new ArrayList<>();
        private final List<Joined> joined = new ArrayList<>();
        private int position = -1;
        private String exact = "";
        private boolean stemmed = true;

        private void take(TokenStream tokens) {
            position += tokens.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
            String term = tokens.getAttribute(CharTermAttribute.class).toString();
            stemmed = !stemmed;
            if (!stemmed) {
                exact = term;
                return;
            }
            int length = tokens.getAttribute(PositionLengthAttribute.class).getPositionLength();
            if (length > 1) {
                joined.add(new Joined(position, length, exact, term));
            } else {
                put(new Word(exact, term, FrenchAnalysis.isStopWord(exact)));
            }
        }

        // An elided or dropped token leaves a hole in the positions; words are numbered without holes only when none
        // was dropped.
        private void put(Word word) {
            while (words.size() < position) {
                words.add(new Word("", "", true));
            }
            words.add(word);
        }
    }
}
