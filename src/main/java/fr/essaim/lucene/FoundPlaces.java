package fr.essaim.lucene;

import fr.essaim.lucene.SearchedWords.Phrase;
import java.util.Arrays;

/** Where, in one kept text, the searched words stand: first to last, in bytes. Used again for text after text. */
final class FoundPlaces {

    // More than anybody looks at: a text of a hundred pages is not searched for the best of all its places.
    private static final int MOST = 500;

    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int[] stems = new int[64];
    private int[] positions = new int[64];
    private boolean[] marked = new boolean[64];
    private int count;

    void clear() {
        count = 0;
    }

    void add(int start, int end, int stem, int position) {
        if (count == starts.length) {
            grow();
        }
        starts[count] = start;
        ends[count] = end;
        stems[count] = stem;
        positions[count] = position;
        marked[count] = true;
        count++;
    }

    boolean isFull() {
        return count == MOST;
    }

    int count() {
        return count;
    }

    int start(int place) {
        return starts[place];
    }

    int end(int place) {
        return ends[place];
    }

    int stem(int place) {
        return stems[place];
    }

    /** Keeps the words that are searched alone, and those that stand in their whole phrase. */
    void keepOnly(SearchedWords words) {
        if (words.phrases().isEmpty()) {
            return;
        }
        for (int place = 0; place < count; place++) {
            marked[place] = words.holdsAlone(stems[place]);
        }
        for (Phrase phrase : words.phrases()) {
            for (int first = 0; first < count; first++) {
                if (stems[first] == phrase.stems()[0]) {
                    markIfWhole(phrase, first);
                }
            }
        }
        dropUnmarked();
    }

    private void markIfWhole(Phrase phrase, int first) {
        int[] places = new int[phrase.stems().length];
        for (int i = 0; i < places.length; i++) {
            places[i] = find(phrase.stems()[i], positions[first] + phrase.places()[i] - phrase.places()[0], first);
            if (places[i] < 0) {
                return;
            }
        }
        for (int place : places) {
            marked[place] = true;
        }
    }

    private int find(int stem, int position, int from) {
        for (int place = from; place < count && positions[place] <= position; place++) {
            if (positions[place] == position && stems[place] == stem) {
                return place;
            }
        }
        return -1;
    }

    private void dropUnmarked() {
        int kept = 0;
        for (int place = 0; place < count; place++) {
            if (marked[place]) {
                starts[kept] = starts[place];
                ends[kept] = ends[place];
                stems[kept] = stems[place];
                kept++;
            }
        }
        count = kept;
    }

    private void grow() {
        int larger = 2 * starts.length;
        starts = Arrays.copyOf(starts, larger);
        ends = Arrays.copyOf(ends, larger);
        stems = Arrays.copyOf(stems, larger);
        positions = Arrays.copyOf(positions, larger);
        marked = Arrays.copyOf(marked, larger);
    }
}
