package fr.essaim.following;

import java.util.List;

/**
 * How to show the cases of a search on another site.
 *
 * @param words the search in words
 * @param fields the search, to be carried along by the form
 * @param preview the address of the list, for the frame of this page
 * @param snippet what the partner copies
 */
public record IntegrationPage(
        String words,
        int total,
        String searchAddress,
        List<Field> fields,
        List<Choice> sizes,
        List<Choice> accents,
        List<Choice> tones,
        String preview,
        int height,
        String title,
        String snippet,
        String feedAddress,
        List<String> messages) {

    /** One option of a list. */
    public record Choice(String value, String label, boolean selected) {}
}
