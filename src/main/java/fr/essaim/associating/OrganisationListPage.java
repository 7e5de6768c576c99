package fr.essaim.associating;

import fr.essaim.search.SearchPage.Pager;
import java.util.List;

/**
 * The list of organisations.
 *
 * @param text the words asked for
 * @param byNumber whether the most named come first
 * @param total how many there are with these words
 */
public record OrganisationListPage(String text, boolean byNumber, int total, List<Named> organisations, Pager pager) {}
