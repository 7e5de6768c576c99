package fr.essaim.understanding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a text means.
 *
 * @param text as it was typed, its accents composed
 * @param open the same with blanks where something is quoted or left out
 * @param parts what it names, in the order of the text
 * @param offered what it may have named as well: not applied, to be proposed
 * @param opening how a question begins: « je cherche », « quels »
 * @param idle what is not worth searching: « exemples de », « en France »
 */
public record Understood(
        String text, String open, List<Part> parts, List<Part> offered, List<Span> opening, List<Span> idle) {

    /** Nothing but words. */
    public static Understood words(String text) {
        return new Understood(text, text, List.of(), List.of(), List.of(), List.of());
    }

    /** The words to search: what was typed without places, years and what only asked. */
    public String searched() {
        List<Span> gone = new ArrayList<>(idle);
        filters().forEach(part -> gone.add(part.span()));
        if (gone.isEmpty()) {
            return text.strip();
        }
        List<Span> all = new ArrayList<>(gone);
        all.addAll(opening);
        return WordsLeft.of(text, open, all).isEmpty() ? "" : without(gone);
    }

    /** The words that name nothing known, without what bound them. */
    public String left() {
        List<Span> known = new ArrayList<>(opening);
        known.addAll(idle);
        parts.forEach(part -> known.add(part.span()));
        return WordsLeft.of(text, open, known);
    }

    /** What was typed without one of its parts, wherever it is said, and without what bound it. */
    public String without(Part part) {
        List<Span> spans = new ArrayList<>(List.of(part.span()));
        parts.stream().filter(other -> other.means(part)).map(Part::span).forEach(spans::add);
        return without(spans);
    }

    /** What was typed without the words that name nothing known. */
    public String withoutWordsLeft() {
        StringBuilder kept = new StringBuilder();
        for (Part part : parts) {
            kept.append(text, part.span().from(), part.span().end()).append(' ');
        }
        return kept.toString().strip();
    }

    /** The parts that narrow the base. */
    public List<Part> filters() {
        return parts.stream().filter(part -> !(part instanceof Part.Named)).toList();
    }

    /** The same with some of its parts; the places of the others are words, their circles and years nothing. */
    public Understood keeping(Predicate<Part> kept) {
        List<Span> dropped = new ArrayList<>(idle);
        parts.stream()
                .filter(part -> !(part instanceof Part.Place) && !kept.test(part))
                .forEach(part -> dropped.add(part.span()));
        List<Part> others = parts.stream().filter(kept).toList();
        return new Understood(text, open, others, offered, opening, List.copyOf(dropped));
    }

    /** The parts, each meaning once. */
    public List<Part> meanings() {
        List<Part> meanings = new ArrayList<>();
        for (Part part : parts) {
            if (meanings.stream().noneMatch(part::means)) {
                meanings.add(part);
            }
        }
        return meanings;
    }

    private String without(List<Span> spans) {
        if (spans.isEmpty()) {
            return text.strip();
        }
        StringBuilder kept = new StringBuilder();
        int at = 0;
        for (Span span :
                spans.stream().sorted(Comparator.comparingInt(Span::from)).toList()) {
            kept.append(text, at, Math.max(at, span.from())).append(' ');
            at = Math.max(at, span.end());
        }
        return kept.append(text, at, text.length())
                .toString()
                .replaceAll("\\s+", " ")
                .replaceAll("^[ ,;?!.]+|[ ,;?!.]+$", "");
    }
}
