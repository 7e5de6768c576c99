package fr.essaim.understanding;

import fr.essaim.lucene.PlacedWord;
import fr.essaim.understanding.Part.Named;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the labels of the vocabularies among the words of a text. */
final class ConceptNames {

    private static final int MOST_STOP_WORDS = 2;
    /** « / », « l’ » and the spaces around. */
    private static final int LONGEST_GAP = 4;

    private final ConceptTable table;

    ConceptNames(Vocabularies vocabularies) {
        this.table = new ConceptTable(vocabularies);
    }

    ConceptTable table() {
        return table;
    }

    /** The longest labels from the left on, none over another. */
    List<Part> in(String text, String open) {
        List<PlacedWord> words = ConceptTable.words(open);
        List<Part> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int end = endOfLabel(words, i);
            if (end > i) {
                found.add(named(text, words, i, end));
                i = end - 1;
            }
        }
        return found;
    }

    private int endOfLabel(List<PlacedWord> words, int start) {
        PlacedWord first = words.get(start);
        if (first.isStopWord() || !table.mayBeginWith(first)) {
            return start;
        }
        for (int end = reach(words, start); end > start; end--) {
            if (!words.get(end - 1).isStopWord() && table.concepts(words.subList(start, end)) != null) {
                return end;
            }
        }
        return start;
    }

    // Where the words stop hanging together, or the longest label would end.
    private int reach(List<PlacedWord> words, int start) {
        int end = start;
        int counted = 0;
        int dropped = 0;
        while (end < words.size() && counted < table.longest() && dropped <= MOST_STOP_WORDS) {
            if (end > start && words.get(end).start() - words.get(end - 1).end() > LONGEST_GAP) {
                break;
            }
            if (words.get(end).isStopWord()) {
                dropped++;
            } else {
                counted++;
            }
            end++;
        }
        return end;
    }

    private Named named(String text, List<PlacedWord> words, int start, int end) {
        Set<ConceptId> concepts = table.concepts(words.subList(start, end));
        Span span = new Span(
                words.get(start).start(),
                words.get(start).start(),
                words.get(end - 1).end());
        return new Named(
                span, text.substring(span.start(), span.end()), concepts == null ? List.of() : List.copyOf(concepts));
    }
}
