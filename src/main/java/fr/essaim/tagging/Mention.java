package fr.essaim.tagging;

/**
 * A label found in a case.
 *
 * @param sentence the sentence that holds it
 * @param start where the label begins in the sentence
 * @param end after its last character there
 * @param readings how many concepts of the facet these words may mean
 */
record Mention(Label label, TextPart part, String sentence, int start, int end, int readings) {}
