package fr.essaim.tagging;

import fr.essaim.vocabulary.ConceptId;

/**
 * One way to name a concept.
 *
 * @param isHint whether it is a narrower or neighbouring word, which suggests the concept without naming it
 */
record Label(ConceptId concept, String text, boolean isHint) {}
