package fr.essaim.lucene;

import java.util.List;
import org.apache.lucene.search.Query;

/**
 * One part of what somebody typed, and the query it became: the score of a document is the sum of those of its parts.
 *
 * @param typed the words, without case and accents
 * @param meant what means the same and is looked for as well
 */
public record AskedPart(Kind kind, String typed, List<String> meant, Query query) {

    /** What a part is for. */
    public enum Kind {
        /** Decides what is found. */
        WORD,
        /** Only asks, beside words that say what is asked about: orders. */
        ASKING,
        /** A word too common to be searched: orders. */
        COMMON,
        /** Two neighbours, as typed: orders. */
        PAIR,
        /** In quotes: must be there. */
        PHRASE,
        /** The whole text as a title: comes first. */
        TITLE
    }
}
