package fr.essaim.benchmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * Makes sentences in which each word follows the one before as often as it does in the real sentences: a chain of first order, whose long run has the frequencies of its
 * source. Words keep their punctuation, so that sentences have commas and ends.
 */
final class WordChain {

    private static final int END = 0;
    private static final int LONGEST = 60;

    private final List<String> words = new ArrayList<>(List.of(""));
    private final int[][] followers;

    WordChain(List<String> sentences) {
        Map<String, Integer> numbers = new HashMap<>();
        List<List<Integer>> seen = new ArrayList<>(List.of(new ArrayList<>()));
        for (String sentence : sentences) {
            int before = END;
            for (String word : words(sentence)) {
                int next = numbers.computeIfAbsent(word, each -> number(each, seen));
                seen.get(before).add(next);
                before = next;
            }
            seen.get(before).add(END);
        }
        followers = seen.stream()
                .map(each -> each.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** The words of a text as the chain takes them: what stands between blanks. */
    static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /** Writes one sentence at the end of a text, and answers how many words it has. */
    int sentence(SplittableRandom random, StringBuilder text) {
        int length = 0;
        for (int word = after(END, random); word != END && length < LONGEST; word = after(word, random)) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(words.get(word));
            length++;
        }
        return length;
    }

    private int after(int word, SplittableRandom random) {
        int[] next = followers[word];
        return next[random.nextInt(next.length)];
    }

    private int number(String word, List<List<Integer>> seen) {
        words.add(word);
        seen.add(new ArrayList<>());
        return words.size() - 1;
    }
}
