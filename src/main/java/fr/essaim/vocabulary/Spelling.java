package fr.essaim.vocabulary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What is left of a label when case, accents, punctuation and spaces do not count. */
final class Spelling {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SEPARATORS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Spelling() {}

    /** {@code « Co-construction »}, {@code co construction} and {@code coconstruction} have the same key. */
    static String key(String text) {
        return words(text).replace(" ", "");
    }

    /** The words, one space between each. */
    static String words(String text) {
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        String folded = MARKS.matcher(apart).replaceAll("");
        return SEPARATORS.matcher(folded).replaceAll(" ").strip();
    }
}
