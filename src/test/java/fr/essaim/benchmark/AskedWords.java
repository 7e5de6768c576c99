package fr.essaim.benchmark;

import java.util.List;
import java.util.SplittableRandom;

/** The questions of a measurement: one to three words as the real texts have them, so that frequent words are asked often and rare ones too. */
final class AskedWords {

    private static final int MOST_WORDS = 3;
    private static final int SHORTEST = 4;

    private final List<List<String>> titles;
    private final SplittableRandom random;

    AskedWords(RealTexts real, long seed) {
        this.titles = real.titles().stream()
                .map(title -> WordChain.words(title.replaceAll("[^\\p{L}’']+", " ")))
                .map(words ->
                        words.stream().filter(word -> word.length() >= SHORTEST).toList())
                .filter(words -> !words.isEmpty())
                .toList();
        this.random = new SplittableRandom(seed);
    }

    /** Some words that follow each other in a real title. */
    String next() {
        List<String> words = titles.get(random.nextInt(titles.size()));
        int first = random.nextInt(words.size());
        int end = Math.min(words.size(), first + 1 + random.nextInt(MOST_WORDS));
        return String.join(" ", words.subList(first, end));
    }

    /** One of so many. */
    int any(int many) {
        return random.nextInt(many);
    }
}
