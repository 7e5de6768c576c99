package fr.essaim.mapping;

import fr.essaim.search.SearchPage.Chip;
import java.util.List;
import java.util.Map;

/**
 * What the page of the map shows.
 *
 * @param kept the parameters that the form of the question carries along, all but the words
 */
public record MapPage(
        String heading,
        String words,
        List<String> messages,
        List<Chip> chips,
        Map<String, List<String>> kept,
        String listAddress,
        String clearAddress,
        String otherDetailAddress,
        CountMap map) {}
