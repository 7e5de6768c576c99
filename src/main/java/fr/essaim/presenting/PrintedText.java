package fr.essaim.presenting;

import fr.essaim.web.FrenchTypography;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What people typed, as any document may hold it: composed letters, French typography, nothing that controls a terminal or that XML forbids. */
final class PrintedText {

    private static final Pattern BREAKS = Pattern.compile("\\r\\n?|[\\u2028\\u2029\\u000b\\u000c\\u0085]");
    // Joiners hold pictures of several characters together; every other invisible sign only confuses.
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Cn}\\p{Cf}&&[^\\n\\t\\u200c\\u200d]]|[\\ufff0-\\uffff]");

    private PrintedText() {}

    /** The text with its line breaks. */
    static String of(String typed) {
        String broken = BREAKS.matcher(typed).replaceAll("\n");
        String sound = UNPRINTABLE.matcher(broken).replaceAll("").replace('\t', ' ');
        return FrenchTypography.of(Normalizer.normalize(sound, Normalizer.Form.NFC));
    }

    /** The text on one line. */
    static String line(String typed) {
        return of(BREAKS.matcher(typed).replaceAll(" ").replace('\n', ' ')).strip();
    }
}
