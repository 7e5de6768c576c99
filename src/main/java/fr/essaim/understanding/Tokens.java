package fr.essaim.understanding;

import fr.essaim.territory.Territories;
import fr.essaim.understanding.Token.Letters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a typed text in order, those aside that are quoted or left out. */
final class Tokens {

    private final String text;
    private final List<Token> all = new ArrayList<>();

    private Tokens(String text) {
        this.text = text;
    }

    /**
     * @param text as it was typed
     * @param open the same, letter for letter, where what must not be read is blank
     */
    static Tokens of(String text, String open) {
        Tokens tokens = new Tokens(text);
        int start = -1;
        for (int i = 0; i <= open.length(); i++) {
            boolean letter = i < open.length() && isPartOfWord(open.charAt(i));
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                tokens.add(start, i);
                start = -1;
            }
        }
        return tokens;
    }

    int size() {
        return all.size();
    }

    Token get(int index) {
        return all.get(index);
    }

    /** Whether these words stand at an index, in this order and with nothing between. */
    boolean areAt(int index, String... words) {
        if (index < 0 || index + words.length > size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            Token token = get(index + i);
            if (!token.is(words[i]) || (i > 0 && !token.follows())) {
                return false;
            }
        }
        return true;
    }

    /** The word at an index; empty before the first and after the last. */
    String word(int index) {
        return index < 0 || index >= size() ? "" : get(index).folded();
    }

    /** Some neighbouring words, one space between. */
    String joined(int start, int end) {
        StringBuilder joined = new StringBuilder();
        for (int i = start; i < end; i++) {
            joined.append(i == start ? "" : " ").append(get(i).folded());
        }
        return joined.toString();
    }

    /** How many words from an index on hang together. */
    int reach(int index) {
        int end = index + 1;
        while (end < size() && get(end).follows()) {
            end++;
        }
        return end - index;
    }

    /** The text between two characters. */
    String typed(int start, int end) {
        return text.substring(start, end);
    }

    /** Whether a hyphen joins some words to one more: « Paris-Saclay » is not in Paris. */
    boolean isHyphenated(Stretch stretch) {
        int start = get(stretch.start()).start();
        int end = get(stretch.end() - 1).end();
        boolean before =
                start > 1 && text.charAt(start - 1) == '-' && Character.isLetterOrDigit(text.charAt(start - 2));
        boolean after =
                end + 1 < text.length() && text.charAt(end) == '-' && Character.isLetterOrDigit(text.charAt(end + 1));
        return before || after;
    }

    /** The index after the words in parentheses that begin at an index; the index itself when none do. */
    int closing(int start) {
        if (start >= size() || before(start) != '(') {
            return start;
        }
        int end = start + reach(start);
        return after(end - 1) == ')' ? end : start;
    }

    /** The character of the parenthesis before a word. */
    int opening(int index) {
        return text.lastIndexOf('(', get(index).start());
    }

    /** The character after some words, with the parenthesis that ends there. */
    int withClosing(Stretch stretch) {
        int end = get(stretch.end() - 1).end();
        int parenthesis = text.indexOf(')', end);
        return after(stretch.end() - 1) == ')' && text.lastIndexOf('(', end) > text.lastIndexOf(')', end - 1)
                ? parenthesis + 1
                : end;
    }

    /** The character after a word, leaving spaces aside; 0 when there is none. */
    char after(int index) {
        int at = get(index).end();
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    /** The character before a word, leaving spaces aside; 0 when there is none. */
    char before(int index) {
        int at = get(index).start() - 1;
        while (at >= 0 && Character.isWhitespace(text.charAt(at))) {
            at--;
        }
        return at >= 0 ? text.charAt(at) : 0;
    }

    /** Whether all of it is written in capitals, which say nothing then. */
    boolean isShouted() {
        return text.equals(text.toUpperCase(Locale.FRENCH)) && !text.equals(text.toLowerCase(Locale.FRENCH));
    }

    private void add(int start, int end) {
        String folded = Territories.folded(text.substring(start, end));
        if (!folded.isEmpty()) {
            boolean follows = !all.isEmpty() && binds(all.getLast().end(), start);
            all.add(new Token(folded, start, end, letters(start, end), follows));
        }
    }

    private Letters letters(int start, int end) {
        if (text.substring(start, end).chars().allMatch(Character::isDigit)) {
            return Letters.DIGITS;
        }
        return Character.isUpperCase(text.charAt(start)) ? Letters.CAPITAL : Letters.SMALL;
    }

    private boolean binds(int start, int end) {
        return text.substring(start, end)
                .chars()
                .allMatch(between -> Character.isSpaceChar(between)
                        || between == '-'
                        || between == '\u2010'
                        || between == '\u2011'
                        || between == '\''
                        || between == '’');
    }

    private static boolean isPartOfWord(char character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
