package fr.essaim.importing.file;

import java.text.Normalizer;
import java.util.Optional;

/** What becomes of a piece of text on its way in: one form for the same letters, no blanks around, nothing invisible inside. */
final class Text {

    private static final int SHOWN = 80;

    private Text() {}

    static String cleaned(String raw) {
        String text = raw.indexOf('\r') < 0 ? raw : raw.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(trimmed(text), Normalizer.Form.NFC);
    }

    /** Says which character no honest text holds, if there is one. */
    static Optional<String> defect(String text) {
        return text.codePoints().filter(Text::isForbidden).boxed().findFirst().map(Text::described);
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(Text::isAround);
    }

    static String quoted(String text) {
        return "«\u00A0" + text + "\u00A0»";
    }

    /** At most 80 characters on one line, fit to be shown whatever they were. */
    static String shortened(String text) {
        String visible = text.substring(0, Math.min(text.length(), 4 * SHOWN))
                .codePoints()
                .map(Text::visible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (visible.codePointCount(0, visible.length()) <= SHOWN && visible.length() == text.length()) {
            return visible;
        }
        int end = Math.min(SHOWN - 1, visible.codePointCount(0, visible.length()));
        return visible.substring(0, visible.offsetByCodePoints(0, end)) + "…";
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isAround(text.charAt(start))) {
            start++;
        }
        while (end > start && isAround(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** Blanks a person cannot see at the ends of a cell; texts pasted from the web bring the last two. */
    private static boolean isAround(int c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static boolean isForbidden(int c) {
        boolean lineOrTab = c == '\n' || c == '\t';
        boolean lost = c == 0xFFFD || c == 0xFFFE || c == 0xFFFF;
        return lost || Character.getType(c) == Character.SURROGATE || (Character.isISOControl(c) && !lineOrTab);
    }

    private static String described(int c) {
        if (c == 0xFFFD) {
            return "Un caractère est illisible (�)\u00A0: il n’existe pas dans l’encodage du fichier\u00A0; retapez-le.";
        }
        return "Le caractère invisible U+%04X n’est pas permis\u00A0; supprimez-le.".formatted(c);
    }

    private static int visible(int c) {
        if (c < ' ') {
            return '\u2400' + c;
        }
        return isForbidden(c) ? 0xFFFD : c;
    }
}
