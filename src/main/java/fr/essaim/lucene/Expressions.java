package fr.essaim.lucene;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Expressions of several words that mean the same as others. Each is recognised when a text is indexed and becomes one term there, at the place of its first word, so that
 * whoever searches one of its synonyms looks for a term instead of a phrase. It stands beside the words and makes no text longer.
 */
final class Expressions {

    /** A stem has none. Two of them in a row: a word between, whatever it is. */
    private static final char NEXT = ' ';

    private final Map<String, List<Expression>> byFirstStem = new HashMap<>();

    /** Knows some of the words that a text may hold; those of one word are terms already. */
    Expressions(Collection<FrenchWords> known) {
        for (FrenchWords words : known) {
            String term = term(words);
            if (isExpression(term)) {
                Expression expression = Expression.of(term);
                List<Expression> alike =
                        byFirstStem.computeIfAbsent(expression.stems().getFirst(), stem -> new ArrayList<>());
                if (!alike.contains(expression)) {
                    alike.add(expression);
                }
            }
        }
    }

    /**
     * The stems of an expression in order, and where they stand.
     *
     * @param places counted from the first
     */
    record Expression(String term, List<String> stems, List<Integer> places) {

        /** Reads a term. */
        static Expression of(String term) {
            List<String> stems = new ArrayList<>();
            List<Integer> places = new ArrayList<>();
            String[] parts = term.split(String.valueOf(NEXT), -1);
            for (int place = 0; place < parts.length; place++) {
                if (!parts[place].isEmpty()) {
                    stems.add(parts[place]);
                    places.add(place);
                }
            }
            return new Expression(term, List.copyOf(stems), List.copyOf(places));
        }
    }

    /** Changes with what is known. */
    String fingerprint() {
        CRC32C sum = new CRC32C();
        byFirstStem.values().stream()
                .flatMap(List::stream)
                .map(Expression::term)
                .sorted()
                .forEach(term -> sum.update((term + "\n").getBytes(StandardCharsets.UTF_8)));
        return Long.toHexString(sum.getValue());
    }

    static boolean isExpression(String term) {
        return term.indexOf(NEXT) >= 0;
    }

    /** The term of some words: their stems, with room for each stop word between two of them. */
    static String term(FrenchWords words) {
        StringBuilder term = new StringBuilder();
        int last = -1;
        for (int place = 0; place < words.words().size(); place++) {
            FrenchWords.Word word = words.words().get(place);
            if (!word.isStopWord()) {
                term.repeat(NEXT, last < 0 ? 0 : place - last).append(word.stem());
                last = place;
            }
        }
        return term.toString();
    }

    /**
     * The terms of the expressions that begin with one of the words of a text.
     *
     * @param words those that are searched, in the order of their positions
     */
    List<String> beginningAt(int first, List<PlacedWord> words) {
        List<String> terms = new ArrayList<>();
        for (Expression expression : byFirstStem.getOrDefault(words.get(first).stem(), List.of())) {
            if (isThere(expression, first, words)) {
                terms.add(expression.term());
            }
        }
        return terms;
    }

    private static boolean isThere(Expression expression, int first, List<PlacedWord> words) {
        int start = words.get(first).position();
        int next = first;
        for (int i = 1; i < expression.stems().size(); i++) {
            int position = start + expression.places().get(i);
            next = find(expression.stems().get(i), position, next, words);
            if (next < 0) {
                return false;
            }
        }
        return true;
    }

    // A hyphenated word stands whole and in its first part at one position.
    private static int find(String stem, int position, int from, List<PlacedWord> words) {
        for (int i = from; i < words.size() && words.get(i).position() <= position; i++) {
            if (words.get(i).position() == position && words.get(i).stem().equals(stem)) {
                return i;
            }
        }
        return -1;
    }
}
