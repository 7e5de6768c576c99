package fr.essaim.territory;

import java.text.Normalizer;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes a name without what people leave out or vary: accents, capitals, hyphens, apostrophes, « St » for « Saint ». */
final class Folding {

    private static final Set<String> LINKS = Set.of("le", "la", "les", "l", "de", "du", "des", "d");
    private static final Pattern ORDINAL = Pattern.compile("(\\d+)(er|e|eme)$");
    private static final char SEPARATOR = ' ';
    private static final char NOTHING = 0;
    private static final int LONGEST_ABBREVIATION = "20eme".length();

    /** The Latin letters worked out once: a name costs one look-up per letter, and there are 40,000 names at the start. */
    private static final char[] PLAIN_LATIN = plainLatin();

    private Folding() {}

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + 8);
        int wordStart = 0;
        String letters = withoutLigatures(text);
        for (int i = 0; i < letters.length(); i++) {
            char plain = plain(letters.charAt(i));
            if (plain == SEPARATOR) {
                wordStart = endWord(folded, wordStart);
            } else if (plain != NOTHING) {
                folded.append(plain);
            }
        }
        endWord(folded, wordStart);
        return folded.toString().stripTrailing();
    }

    /** The folded name without the articles and prepositions it opens with: « de la rochelle » is « rochelle ». */
    static String withoutArticle(String folded) {
        int space = folded.indexOf(' ');
        if (space < 0 || !LINKS.contains(folded.substring(0, space))) {
            return folded;
        }
        return withoutArticle(folded.substring(space + 1));
    }

    /** Spells out the word that just ended and separates it from the next; returns where the next one starts. */
    private static int endWord(StringBuilder folded, int wordStart) {
        int length = folded.length() - wordStart;
        if (length == 0) {
            return wordStart;
        }
        if (length <= LONGEST_ABBREVIATION) {
            String word = folded.substring(wordStart);
            folded.replace(wordStart, folded.length(), spelledOut(word));
        }
        folded.append(SEPARATOR);
        return folded.length();
    }

    private static String spelledOut(String word) {
        if (Character.isDigit(word.charAt(0))) {
            return ORDINAL.matcher(word).replaceFirst("$1");
        }
        return switch (word) {
            case "st" -> "saint";
            case "ste" -> "sainte";
            default -> word;
        };
    }

    private static String withoutLigatures(String text) {
        return text.replace("œ", "oe").replace("Œ", "oe").replace("æ", "ae").replace("Æ", "ae");
    }

    private static char plain(char letter) {
        return letter < PLAIN_LATIN.length ? PLAIN_LATIN[letter] : workedOut(letter);
    }

    private static char[] plainLatin() {
        char[] plain = new char[0x180];
        for (char letter = 0; letter < plain.length; letter++) {
            plain[letter] = workedOut(letter);
        }
        return plain;
    }

    private static char workedOut(char letter) {
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return NOTHING;
        }
        if (!Character.isLetterOrDigit(letter)) {
            return SEPARATOR;
        }
        String decomposed = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD);
        return Character.toLowerCase(decomposed.charAt(0));
    }
}
