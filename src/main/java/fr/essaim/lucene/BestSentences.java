package fr.essaim.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses the sentences that say best why a document was found, as Lucene's own {@code PassageScorer} weighs passages: a word counts the more the rarer it is in the
 * text, a second time less, in a short sentence more, and a little more near the beginning.
 */
final class BestSentences {

    private static final float K1 = 1.2f;
    private static final float B = 0.75f;
    private static final float PIVOT = 87;

    private final FoundPlaces places;
    private final int length;

    private BestSentences(FoundPlaces places, int length) {
        this.places = places;
        this.length = length;
    }

    /**
     * One sentence, and the first of the found words in it.
     *
     * @param start counted in bytes from the beginning of the text, like the end
     */
    record Sentence(int start, int end, int firstPlace, float score) {}

    /** The best of those that hold a found word, in the order of the text. */
    static List<Sentence> of(FoundPlaces places, int[] sentences, int textStart, int textEnd, int most) {
        List<Sentence> holding = new BestSentences(places, textEnd - textStart).holding(sentences);
        if (holding.size() <= most) {
            return holding;
        }
        return holding.stream()
                .sorted(Comparator.comparingDouble(Sentence::score).reversed())
                .limit(most)
                .sorted(Comparator.comparingInt(Sentence::start))
                .toList();
    }

    private List<Sentence> holding(int[] sentences) {
        List<Sentence> holding = new ArrayList<>();
        int place = 0;
        for (int i = 0; i < sentences.length && place < places.count(); i++) {
            int end = i + 1 < sentences.length ? sentences[i + 1] : length;
            int first = place;
            while (place < places.count() && places.start(place) < end) {
                place++;
            }
            if (place > first) {
                holding.add(new Sentence(sentences[i], end, first, score(sentences[i], end, first, place)));
            }
        }
        return holding;
    }

    private float score(int start, int end, int first, int after) {
        float score = 0;
        float norm = K1 * (1 - B + B * ((end - start) / PIVOT));
        for (int place = first; place < after; place++) {
            if (count(places.stem(place), first, place) == 0) {
                int times = count(places.stem(place), place, after);
                score += times / (times + norm) * weight(count(places.stem(place), 0, places.count()));
            }
        }
        return score * (1 + 1 / (float) Math.log(PIVOT + start));
    }

    private float weight(int timesInText) {
        float passages = 1 + length / PIVOT;
        return (K1 + 1) * (float) Math.log(1 + (passages + 0.5) / (timesInText + 0.5));
    }

    private int count(int stem, int from, int to) {
        int count = 0;
        for (int place = from; place < to; place++) {
            count += places.stem(place) == stem ? 1 : 0;
        }
        return count;
    }
}
