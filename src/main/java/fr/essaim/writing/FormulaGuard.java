package fr.essaim.writing;

import java.util.regex.Pattern;

/**
 * Keeps the text of a cell from running as a formula when a spreadsheet opens the file: an apostrophe before it, which an import takes off again. A text that itself
 * begins with apostrophes and then such a sign gets one more, so that every text comes back as it went.
 */
public final class FormulaGuard {

    // The wide signs run too where keyboards write them.
    private static final String SIGNS = "[=+\\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern RUNS = Pattern.compile("'*" + SIGNS);
    private static final Pattern GUARDED = Pattern.compile("'+" + SIGNS);

    private FormulaGuard() {}

    /** The text as it goes into a cell that has no type, as those of CSV. */
    public static String on(String text) {
        return RUNS.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text as it goes into a cell that is a text whatever it begins with, as those of XLSX: only what {@link #off} would take is guarded. */
    public static String onText(String text) {
        return GUARDED.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text that went into a cell of either kind. */
    public static String off(String cell) {
        return GUARDED.matcher(cell).lookingAt() ? cell.substring(1) : cell;
    }
}
