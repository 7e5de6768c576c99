package fr.essaim.following;

import java.util.List;

/**
 * The list that stands in a partner's page.
 *
 * @param words the search in words
 * @param cssClass its colours
 * @param searchAddress where all the cases of the search are
 */
public record EmbeddedList(String words, String cssClass, int total, List<CaseLine> cases, String searchAddress) {}
