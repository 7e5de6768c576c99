package fr.essaim.understanding;

/**
 * Some neighbouring words that are a name.
 *
 * @param end the index after the last
 * @param name the name itself, folded; it may have an article that is contracted in the text (« au Mans »)
 */
record Stretch(int start, int end, String name) {

    /** The name without its article. */
    String bare() {
        return name.startsWith("la ") || name.startsWith("le ") ? name.substring(3) : name;
    }
}
