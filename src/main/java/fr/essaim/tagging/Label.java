package fr.essaim.tagging;

import fr.essaim.vocabulary.ConceptId;

/** One way to say a concept in a text. */
record Label(ConceptId concept, String text, Kind kind) {

    /** How directly a label says its concept. */
    enum Kind {
        /** The preferred or an alternative label. */
        NAME,
        /** A narrower or neighbouring word, or a part of the preferred label. */
        HINT
    }
}
