package fr.essaim.lucene;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * Finds where the sentences of a French text begin, in one scan: a line ends one; so does a full stop, an ellipsis or a mark after which a blank and something that
 * may begin a sentence follow, with the guillemet that closes it. An abbreviation, an initial or the number of a list ends none.
 */
final class Sentences {

    private static final String ENDS = ".!?…";
    private static final String CLOSING = "»”\"’')]";
    private static final String OPENING = "«“\"‘'([—–-•";
    private static final int LONGEST_NUMBER = 3;

    // What comes before something with a capital: a title, a reference.
    private static final Set<String> ABBREVIATIONS = Set.of(
            "m", "mm", "mme", "mmes", "mlle", "mgr", "me", "dr", "drs", "pr", "prof", "st", "ste", "sts", "stes", "ex",
            "cf", "art", "al", "env", "av", "bd", "fg", "vol", "chap", "fig", "réf", "ref", "tél", "tel", "no", "n",
            "p", "pp", "col", "éd", "ed", "coll", "dép", "dir", "cie", "resp", "ca", "vs");

    private final String text;
    private int[] starts = new int[8];
    private int count;

    private Sentences(String text) {
        this.text = text;
    }

    /** The first character of every sentence; none when the text says nothing. */
    static int[] starts(String text) {
        return new Sentences(text).scan();
    }

    private int[] scan() {
        int at = skipBlanks(0);
        while (at < text.length()) {
            add(at);
            at = skipBlanks(end(at));
        }
        return Arrays.copyOf(starts, count);
    }

    private void add(int start) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, 2 * count);
        }
        starts[count] = start;
        count++;
    }

    /** After the last character of the sentence that begins there. */
    private int end(int start) {
        int at = start;
        while (at < text.length()) {
            char here = text.charAt(at);
            if (here == '\n' || here == '\r' || here == '\u2029') {
                return at;
            }
            at++;
            if (ENDS.indexOf(here) >= 0) {
                int after = afterClosing(at);
                if (mayBeginAfter(after) && !(here == '.' && isShortened(start, at - 1))) {
                    return after;
                }
                at = Math.max(at, after);
            }
        }
        return at;
    }

    // « Vraiment ?! » : the marks that follow each other, and the guillemets that close, belong to the sentence.
    private int afterClosing(int from) {
        int at = from;
        while (at < text.length()) {
            char here = text.charAt(at);
            if (ENDS.indexOf(here) >= 0 || CLOSING.indexOf(here) >= 0) {
                at++;
            } else if (isBlank(here) && at + 1 < text.length() && isClosingMark(text.charAt(at + 1))) {
                at += 2;
            } else {
                return at;
            }
        }
        return at;
    }

    // Only these are written after a blank; the others would be opening.
    private static boolean isClosingMark(char mark) {
        return mark == '»' || mark == '?' || mark == '!';
    }

    private boolean mayBeginAfter(int end) {
        if (end >= text.length()) {
            return true;
        }
        int next = skipBlanks(end);
        if (next == end) {
            return false;
        }
        while (next < text.length() && (OPENING.indexOf(text.charAt(next)) >= 0 || isBlank(text.charAt(next)))) {
            next++;
        }
        if (next >= text.length()) {
            return true;
        }
        int first = text.codePointAt(next);
        return !Character.isLetter(first) || Character.isUpperCase(first);
    }

    /** Whether the full stop there belongs to the word before it: « M. », « p. ex. », « J.-P. », « n. 3 », « 1. » at the beginning. */
    private boolean isShortened(int start, int stop) {
        int from = stop;
        while (from > start && Character.isLetterOrDigit(text.charAt(from - 1))) {
            from--;
        }
        int length = stop - from;
        if (length == 0) {
            return false;
        }
        if (Character.isDigit(text.charAt(from))) {
            return from == start && length < LONGEST_NUMBER;
        }
        if (length == 1 && Character.isUpperCase(text.charAt(from))) {
            return true;
        }
        return ABBREVIATIONS.contains(text.substring(from, stop).toLowerCase(Locale.FRENCH));
    }

    private int skipBlanks(int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
