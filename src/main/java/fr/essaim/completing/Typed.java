package fr.essaim.completing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * What somebody has typed so far, as words.
 *
 * @param words in the order typed, at least one
 */
record Typed(List<String> words) {

    /** A shorter piece is in the middle of too many words to say anything. */
    static final int SHORTEST_MIDDLE = 3;

    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 200;
    private static final Map<String, String> SHORT = Map.of("st", "saint", "ste", "sainte");

    static Typed of(String text) {
        List<String> words = FoldedWords.of(text.substring(0, Math.min(LONGEST, text.length())));
        return new Typed(List.copyOf(words.subList(0, Math.min(MOST_WORDS, words.size()))));
    }

    boolean isEmpty() {
        return words.isEmpty();
    }

    /** The same with « St » spelt out, as official names do; the last word may still become another. */
    Typed spelledOut() {
        List<String> spelled = new ArrayList<>(words);
        for (int i = 0; i < spelled.size() - 1; i++) {
            spelled.set(i, SHORT.getOrDefault(spelled.get(i), spelled.get(i)));
        }
        return new Typed(List.copyOf(spelled));
    }

    /** The rarest word, as far as one can tell without looking. */
    String longest() {
        return words.stream().max(Comparator.comparingInt(String::length)).orElseThrow();
    }

    /** All the words with a space before each. */
    String whole() {
        return " " + String.join(" ", words);
    }
}
