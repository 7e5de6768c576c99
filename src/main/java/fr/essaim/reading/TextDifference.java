package fr.essaim.reading;

import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What differs between two texts, word by word. Texts that have little in common are compared by paragraphs, and at the worst stand whole one after the other: the work
 * is bounded whatever the texts.
 */
public final class TextDifference {

    private static final Pattern WORDS =
            Pattern.compile("\\n|[^\\S\\n]+|[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n|[^\\n]+");
    // The work and the memory grow with the square of it.
    private static final int MOST_CHANGES = 1_000;

    private TextDifference() {}

    /** A run of words, and what became of it. */
    public record Piece(Fate fate, String text) {}

    /** What became of some words from one text to the other. */
    public enum Fate {
        KEPT,
        ADDED,
        REMOVED
    }

    /** The two texts as one, paragraph by paragraph. */
    public static List<List<Piece>> between(String before, String after) {
        return paragraphs(JoinedPieces.of(pieces(before.replace("\r", ""), after.replace("\r", ""))));
    }

    private static List<Piece> pieces(String before, String after) {
        try {
            return pieces(cut(WORDS, before), cut(WORDS, after));
        } catch (TooMuchChanged byWords) {
            try {
                return pieces(cut(PARAGRAPHS, before), cut(PARAGRAPHS, after));
            } catch (TooMuchChanged byParagraphs) {
                return List.of(new Piece(Fate.REMOVED, before), new Piece(Fate.ADDED, after));
            }
        }
    }

    private static List<Piece> pieces(List<String> before, List<String> after) throws TooMuchChanged {
        List<Piece> pieces = new ArrayList<>();
        int kept = 0;
        for (AbstractDelta<String> delta : compared(before, after).getDeltas()) {
            int start = delta.getSource().getPosition();
            add(pieces, Fate.KEPT, before.subList(kept, start));
            add(pieces, Fate.REMOVED, delta.getSource().getLines());
            add(pieces, Fate.ADDED, delta.getTarget().getLines());
            kept = start + delta.getSource().size();
        }
        add(pieces, Fate.KEPT, before.subList(kept, before.size()));
        return pieces;
    }

    private static Patch<String> compared(List<String> before, List<String> after) throws TooMuchChanged {
        try {
            return Patch.generate(before, after, new MyersDiff<String>().computeDiff(before, after, new Limit()));
        } catch (LimitReached e) {
            throw new TooMuchChanged();
        }
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    private static List<String> cut(Pattern pattern, String text) {
        List<String> cut = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            cut.add(matcher.group());
        }
        return cut;
    }

    private static List<List<Piece>> paragraphs(List<Piece> pieces) {
        List<List<Piece>> paragraphs = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        for (Piece piece : pieces) {
            String[] lines = piece.text().split("\n", -1);
            for (int line = 0; line < lines.length; line++) {
                if (line > 0) {
                    end(current, paragraphs);
                }
                if (!lines[line].isEmpty()) {
                    current.add(new Piece(piece.fate(), lines[line]));
                }
            }
        }
        end(current, paragraphs);
        return paragraphs;
    }

    private static void end(List<Piece> current, List<List<Piece>> paragraphs) {
        if (!current.isEmpty()) {
            paragraphs.add(List.copyOf(current));
            current.clear();
        }
    }

    /** Stops a comparison that would take too long: the algorithm asks it nothing, so it can only break off. */
    private static final class Limit implements DiffAlgorithmListener {

        @Override
        public void diffStart() {}

        @Override
        public void diffStep(int value, int max) {
            if (value > MOST_CHANGES) {
                throw new LimitReached();
            }
        }

        @Override
        public void diffEnd() {}
    }

    private static final class LimitReached extends RuntimeException {

        private LimitReached() {
            super("too many changes", null, false, false);
        }
    }

    private static final class TooMuchChanged extends Exception {}
}
