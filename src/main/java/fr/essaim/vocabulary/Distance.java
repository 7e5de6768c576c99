package fr.essaim.vocabulary;

import java.util.Arrays;
import java.util.List;

/** How far apart two spellings are: 0 for the same letters, 1 for nothing in common. */
final class Distance {

    private static final int SHORTEST_TELLING_WORD = 4;

    /** Above, two words are no longer the same one mistyped. */
    private static final double MISTYPED = 0.34;

    private Distance() {}

    /** Either the whole is mistyped, or the words of one are among those of the other. */
    static double between(String one, String other) {
        double whole = edits(one.replace(" ", ""), other.replace(" ", ""));
        double words = wordsApart(one, other);
        return Math.min(whole <= MISTYPED ? whole : 1, words);
    }

    /** Between 0.25, all telling words shared, and 0.5, none. */
    private static double wordsApart(String one, String other) {
        List<String> ones = tellingWords(one);
        List<String> others = tellingWords(other);
        long shared = ones.stream()
                .filter(word -> others.stream().anyMatch(candidate -> edits(word, candidate) <= MISTYPED))
                .count();
        return shared == 0 ? 1 : 0.5 - 0.25 * shared / Math.max(ones.size(), others.size());
    }

    private static List<String> tellingWords(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> word.length() >= SHORTEST_TELLING_WORD)
                .toList();
    }

    /** Insertions, deletions, substitutions and swaps of neighbours, relative to the longer length. */
    private static double edits(String one, String other) {
        int longer = Math.max(one.length(), other.length());
        if (longer == 0 || Math.abs(one.length() - other.length()) > MISTYPED * longer) {
            return 1;
        }
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                cost[i][j] = cost(cost, one, i, other, j);
            }
        }
        return (double) cost[one.length()][other.length()] / longer;
    }

    private static int cost(int[][] cost, String one, int i, String other, int j) {
        if (i == 0 || j == 0) {
            return i + j;
        }
        int substituted = cost[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        int best = Math.min(substituted, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
