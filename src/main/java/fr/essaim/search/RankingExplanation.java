package fr.essaim.search;

import java.util.List;

/**
 * Why a case ranks where it does: its score, as the sum of what each part of the question brings.
 *
 * @param total the score; 0 when the case is not found
 * @param needed how many of the words were needed
 */
public record RankingExplanation(double total, WordsNeeded needed, List<Part> parts) {

    /**
     * One part of the question.
     *
     * @param typed as it was read, without case and accents
     * @param alsoFound what means the same and stands in the case
     * @param foundIn the columns of the case where the part, or what means the same, stands: {@code titre}, {@code resume}, {@code texte}, {@code concepts},
     *     {@code partenaires}, {@code lieu}
     * @param points what it brings; 0 when the case does not have it
     */
    public record Part(Kind kind, String typed, List<String> alsoFound, List<String> foundIn, double points) {}

    /** What a part of a question is for. */
    public enum Kind {
        /** A word, or a known name of several: decides what is found. */
        WORD,
        /** A word that only asks: orders. */
        ASKING,
        /** A word too common to be searched: orders. */
        COMMON,
        /** Two neighbours, as typed: orders. */
        PAIR,
        /** In quotes: must be there. */
        PHRASE,
        /** The whole text is the title: comes first. */
        TITLE,
        /** What the words name, and how the case is classified. */
        CLASSIFICATION
    }
}
