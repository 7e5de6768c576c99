package fr.essaim.associating;

import fr.essaim.organisation.Namesakes.Namesake;
import java.util.List;

/**
 * Everything the page of an organisation shows.
 *
 * @param spellings the others, without the name
 * @param searchAddress the search among its cases
 */
public record OrganisationPage(
        String name,
        List<String> spellings,
        List<String> profiles,
        List<Line> cases,
        List<Line> partnerships,
        List<Namesake> namesakes,
        String searchAddress,
        String jsonAddress) {

    /** A case or a partnership, and what part the organisation takes in it. */
    public record Line(String title, String address, List<String> parts) {}
}
