package fr.essaim.lucene;

import org.apache.lucene.search.Query;

/** One part of what somebody typed, and the query it became: the score of a document is the sum of those of its parts. */
record AskedPart(Kind kind, Query query) {

    /** What a part is for. */
    enum Kind {
        /** Decides what is found. */
        WORD,
        /** Only asks, or stands beside others as typed: orders what is found. */
        ORDER,
        /** In quotes: must be there. */
        PHRASE,
        /** The whole text as a title: comes first. */
        TITLE
    }
}
