package fr.essaim.importing.file;

import static java.util.Comparator.comparingInt;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** The known names a person may have meant: the same but for case, accents and blanks, or a few letters away. */
final class Nearest {

    private static final int MOST = 3;
    private static final int LONGEST = 80;

    private Nearest() {}

    static List<String> to(String written, Collection<String> known) {
        String sought = folded(written);
        return known.stream()
                .filter(name -> distance(sought, folded(name)) <= tolerance(sought))
                .sorted(comparingInt(name -> distance(sought, folded(name))))
                .limit(MOST)
                .toList();
    }

    private static int tolerance(String sought) {
        return sought.length() <= 2 ? 0 : Math.max(1, sought.length() / 3);
    }

    private static String folded(String name) {
        String start = name.substring(0, Math.min(name.length(), LONGEST));
        return Normalizer.normalize(start, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "_");
    }

    /** The number of letters to change, add or remove (Levenshtein). */
    private static int distance(String a, String b) {
        int[] previous = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
