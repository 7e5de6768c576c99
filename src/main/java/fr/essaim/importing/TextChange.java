package fr.essaim.importing;

/**
 * What differs between two texts, with a few words around it.
 *
 * @param head what comes just before, in both
 * @param tail what comes just after, in both
 */
public record TextChange(String head, String removed, String added, String tail) {

    private static final int AROUND = 60;
    private static final int LONGEST = 600;

    static TextChange between(String before, String after) {
        int start = 0;
        int shorter = Math.min(before.length(), after.length());
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        start = wordStart(before, start);
        end = wordEnd(before, end);
        return new TextChange(
                lastOf(before.substring(0, start)),
                shortened(before.substring(start, before.length() - end)),
                shortened(after.substring(start, after.length() - end)),
                firstOf(before.substring(before.length() - end)));
    }

    // Whole words differ, never the end of one.
    private static int wordStart(String text, int start) {
        int at = start;
        while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    private static int wordEnd(String text, int length) {
        int at = length;
        while (at > 0 && !Character.isWhitespace(text.charAt(text.length() - at))) {
            at--;
        }
        return at;
    }

    private static String lastOf(String text) {
        return text.length() <= AROUND ? text : "…" + text.substring(cut(text, text.length() - AROUND));
    }

    private static String firstOf(String text) {
        return text.length() <= AROUND ? text : text.substring(0, cut(text, AROUND)) + "…";
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, cut(text, LONGEST)) + "…";
    }

    private static int cut(String text, int at) {
        return Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }
}
