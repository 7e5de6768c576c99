package fr.essaim.importing.file;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as XLSX writes it: in runs of different looks, with pronunciations to leave out and escapes of its own. */
final class RichText {

    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private RichText() {}

    /** Gathers the text elements up to the end of the element just started. */
    static String until(XmlPart part, String end) throws IOException {
        LimitedText text = new LimitedText();
        while (part.next() && !part.ends(end)) {
            if (part.starts("rPh")) {
                skip(part, "rPh");
            } else if (part.starts("t")) {
                plain(part, "t", text);
            }
        }
        return unescaped(text.toString());
    }

    static void plain(XmlPart part, String end, LimitedText text) throws IOException {
        while (part.next() && !part.ends(end)) {
            text.add(part.text());
        }
    }

    /** {@code _x000D_} stands for a carriage return, which XML could not hold. */
    static String unescaped(String text) {
        if (!text.contains("_x")) {
            return text;
        }
        return ESCAPE.matcher(text).replaceAll(match -> character(match.group(1)));
    }

    private static String character(String hex) {
        return Matcher.quoteReplacement(Character.toString(Integer.parseInt(hex, 16)));
    }

    private static void skip(XmlPart part, String end) throws IOException {
        while (part.next() && !part.ends(end)) {
            // what is inside is not wanted
        }
    }
}
