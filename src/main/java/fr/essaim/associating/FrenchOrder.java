package fr.essaim.associating;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** How the French sort and look up names: accents and capitals count little. */
final class FrenchOrder {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    static final Comparator<String> NAMES = names();

    private FrenchOrder() {}

    /** Whether every word of a question begins a word of the name. */
    static boolean matches(String name, String question) {
        String[] words = NO_WORD.split(folded(name));
        return Arrays.stream(NO_WORD.split(folded(question)))
                .allMatch(asked -> Arrays.stream(words).anyMatch(word -> word.startsWith(asked)));
    }

    private static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static Comparator<String> names() {
        Collator collator = Collator.getInstance(Locale.FRENCH);
        collator.setStrength(Collator.SECONDARY);
        return collator::compare;
    }
}
