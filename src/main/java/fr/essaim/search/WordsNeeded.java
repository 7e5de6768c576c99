package fr.essaim.search;

/** How many of the words of a question a case must have. */
public enum WordsNeeded {
    ALL,
    /** When no case has them all, or the question is a sentence: the more words, the higher. */
    SOME
}
