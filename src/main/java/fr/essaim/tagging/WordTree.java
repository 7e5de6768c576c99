package fr.essaim.tagging;

import fr.essaim.lucene.PlacedWord;
import fr.essaim.vocabulary.ConceptId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The labels of one facet by their stems, word after word; words too common to be searched do not count. */
final class WordTree {

    private static final int MOST_SKIPPED = 3;

    private final Node root = new Node();

    /** Some words of a sentence that are labels: one of each concept they may mean. */
    record Found(List<Label> labels, int start, int end, int nextPosition) {}

    void add(Label label) {
        List<PlacedWord> words = PlacedWord.in(label.text());
        int end = words.stream()
                .mapToInt(word -> word.position() + word.length())
                .max()
                .orElse(0);
        addFrom(root, words, 0, end, label);
    }

    // A hyphenated word is in the label in its parts and whole; either may be written.
    private static void addFrom(Node node, List<PlacedWord> words, int position, int end, Label label) {
        if (position == end) {
            if (!node.isRoot()) {
                node.labels.putIfAbsent(label.concept(), label);
            }
            return;
        }
        for (PlacedWord word : words) {
            if (word.position() == position) {
                Node next = word.isStopWord()
                        ? node
                        : node.next.computeIfAbsent(word.stem(), stem -> new Node(node.depth + 1));
                addFrom(next, words, position + word.length(), end, label);
            }
        }
    }

    /** What is found in the words of a sentence, the longest first at each place, none inside another. */
    List<Found> find(List<PlacedWord> words) {
        Map<Integer, List<PlacedWord>> byPosition = new HashMap<>();
        words.forEach(word -> byPosition
                .computeIfAbsent(word.position(), position -> new ArrayList<>())
                .add(word));
        int end = words.stream()
                .mapToInt(word -> word.position() + word.length())
                .max()
                .orElse(0);
        List<Found> found = new ArrayList<>();
        int position = 0;
        while (position < end) {
            Found longest = longest(byPosition, position);
            if (longest != null) {
                found.add(longest);
            }
            position = longest == null ? position + 1 : longest.nextPosition();
        }
        return found;
    }

    private @Nullable Found longest(Map<Integer, List<PlacedWord>> words, int position) {
        Found longest = null;
        for (PlacedWord first : words.getOrDefault(position, List.of())) {
            Found found = first.isStopWord() ? null : walk(root, words, first, first.start(), null);
            if (found != null && (longest == null || found.nextPosition() > longest.nextPosition())) {
                longest = found;
            }
        }
        return longest;
    }

    private static @Nullable Found walk(
            Node node, Map<Integer, List<PlacedWord>> words, PlacedWord word, int start, @Nullable Found best) {
        Node next = node.next.get(word.stem());
        if (next == null) {
            return best;
        }
        int after = word.position() + word.length();
        Found longest =
                next.labels.isEmpty() ? best : new Found(List.copyOf(next.labels.values()), start, word.end(), after);
        for (int skipped = 0; skipped <= MOST_SKIPPED; skipped++) {
            List<PlacedWord> here = words.getOrDefault(after + skipped, List.of());
            for (PlacedWord following : here) {
                Found further = following.isStopWord() ? null : walk(next, words, following, start, longest);
                if (further != null && (longest == null || further.nextPosition() > longest.nextPosition())) {
                    longest = further;
                }
            }
            if (here.isEmpty() || !here.getFirst().isStopWord()) {
                return longest;
            }
        }
        return longest;
    }

    /** A word after others. */
    private static final class Node {
        private final int depth;
        private final Map<String, Node> next = new HashMap<>();
        private final Map<ConceptId, Label> labels = new LinkedHashMap<>();

        private Node() {
            this(0);
        }

        private Node(int depth) {
            this.depth = depth;
        }

        private boolean isRoot() {
            return depth == 0;
        }
    }
}
