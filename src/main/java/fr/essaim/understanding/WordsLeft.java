package fr.essaim.understanding;

import fr.essaim.lucene.PlacedWord;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words of a text that name nothing known, each stretch of them without the small words at its ends; what is quoted or left out stays as it is. */
final class WordsLeft {

    private WordsLeft() {}

    static String of(String text, String open, List<Span> known) {
        List<String> stretches = new ArrayList<>();
        @Nullable PlacedWord first = null;
        @Nullable PlacedWord last = null;
        for (PlacedWord word : PlacedWord.in(open)) {
            if (known.stream().anyMatch(span -> word.start() >= span.from() && word.start() < span.end())) {
                add(stretches, text, first, last);
                first = null;
                last = null;
            } else if (!word.isStopWord()) {
                first = first == null ? word : first;
                last = word;
            }
        }
        add(stretches, text, first, last);
        quoted(text, open, stretches);
        return String.join(" ", stretches);
    }

    private static void add(
            List<String> stretches, String text, @Nullable PlacedWord first, @Nullable PlacedWord last) {
        if (first != null && last != null) {
            stretches.add(text.substring(first.start(), Math.max(last.end(), first.end())));
        }
    }

    private static void quoted(String text, String open, List<String> stretches) {
        if (!text.equals(open)) {
            StringBuilder closed = new StringBuilder();
            for (int i = 0; i < text.length(); i++) {
                closed.append(text.charAt(i) == open.charAt(i) ? ' ' : text.charAt(i));
            }
            String blanks = closed.toString().replaceAll("\\s+", " ").strip();
            if (!blanks.isEmpty()) {
                stretches.add(blanks);
            }
        }
    }
}
