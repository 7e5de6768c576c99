package fr.essaim.completing;

import java.util.Arrays;
import java.util.List;

/**
 * Some thousands of names as one text, a line each, in which a piece of a name is found by going through it once: a megabyte takes well under a millisecond, and
 * nothing has to be kept but the letters. The lines of one thing, its name first and its other names after, stand together.
 */
final class NameList {

    private static final char LINE = '\n';
    private static final char CODES = '\t';

    private final String text;
    private final int[] starts;
    private final int[] things;

    private NameList(String text, int[] starts, int[] things) {
        this.text = text;
        this.starts = starts;
        this.things = things;
    }

    /** How well what was typed fits a name; the best first. */
    enum Fit {
        WHOLE,
        BEGINNINGS,
        MIDDLES
    }

    /** Is told of each thing that fits, once, with the line that fits best. */
    interface Taker {
        void take(int thing, int line, Fit fit);
    }

    /** Every thing of which one name has all the words, in whatever order. */
    void find(Typed typed, Taker taker) {
        String longest = typed.longest();
        String piece = longest.length() < Typed.SHORTEST_MIDDLE ? " " + longest : longest;
        Best best = new Best(taker);
        int at = text.indexOf(piece);
        while (at >= 0) {
            int line = lineAt(at);
            best.offer(line, fit(line, typed));
            at = text.indexOf(piece, starts[line + 1]);
        }
        best.tell();
    }

    private int lineAt(int position) {
        int found = Arrays.binarySearch(starts, position);
        return found >= 0 ? found : -found - 2;
    }

    private int fit(int line, Typed typed) {
        int from = starts[line];
        int to = starts[line + 1];
        Fit fit = Fit.BEGINNINGS;
        for (String word : typed.words()) {
            if (text.indexOf(" " + word, from, to) < 0) {
                if (word.length() < Typed.SHORTEST_MIDDLE || text.indexOf(word, from, to) < 0) {
                    return Best.NONE;
                }
                fit = Fit.MIDDLES;
            }
        }
        return isWhole(from + 1, to, typed.whole()) ? Fit.WHOLE.ordinal() : fit.ordinal();
    }

    private boolean isWhole(int from, int to, String whole) {
        int end = from + whole.length();
        return text.startsWith(whole, from) && (end == to || end < to && text.charAt(end) == CODES);
    }

    /** Brings the lines of one thing together. */
    private final class Best {
        private static final int NONE = Integer.MAX_VALUE;
        private static final Fit[] FITS = Fit.values();

        private final Taker taker;
        private int line = -1;
        private int fit = NONE;

        private Best(Taker taker) {
            this.taker = taker;
        }

        private void offer(int other, int otherFit) {
            if (otherFit == NONE) {
                return;
            }
            if (line >= 0 && things[line] != things[other]) {
                tell();
                fit = NONE;
            }
            if (otherFit < fit) {
                line = other;
                fit = otherFit;
            }
        }

        private void tell() {
            if (fit != NONE) {
                taker.take(things[line], line, FITS[fit]);
            }
        }
    }

    /** Writes a list of names down. */
    static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private int[] starts = new int[64];
        private int[] things = new int[64];
        private int lines;

        /** Adds a name of a thing; what was added before of another thing is complete. */
        Writer add(int thing, String name) {
            return add(thing, name, List.of());
        }

        /** Adds a name of a thing with codes under which it is found too. */
        Writer add(int thing, String name, List<String> codes) {
            if (lines + 1 == starts.length) {
                starts = Arrays.copyOf(starts, 2 * lines + 2);
                things = Arrays.copyOf(things, 2 * lines + 2);
            }
            starts[lines] = text.length();
            things[lines++] = thing;
            text.append(LINE);
            FoldedWords.of(name).forEach(word -> text.append(' ').append(word));
            if (!codes.isEmpty()) {
                text.append(CODES);
                codes.forEach(code -> text.append(' ').append(code));
            }
            return this;
        }

        NameList written() {
            int[] all = Arrays.copyOf(starts, lines + 1);
            all[lines] = text.length();
            return new NameList(text.toString(), all, Arrays.copyOf(things, lines));
        }
    }
}
