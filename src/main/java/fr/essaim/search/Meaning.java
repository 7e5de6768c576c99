package fr.essaim.search;

import fr.essaim.understanding.Understood;

/**
 * What the words of a question were taken to mean.
 *
 * @param query the question that was answered: its text is what was left to search, its filters those of the address and those that were said
 * @param understood what was read in the words, applied or not
 */
public record Meaning(CaseStudyQuery query, Understood understood, Taken taken) {

    /** How the words were taken. */
    public enum Taken {
        /** As what they mean. */
        AS_MEANT,
        /** As words, because that was asked for. */
        AS_WORDS,
        /** As a title, because they are one. */
        AS_TITLE,
        /** As words, because nothing lies in the places and years that were said. */
        FOR_WANT_OF_CASES
    }
}
