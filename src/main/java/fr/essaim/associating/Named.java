package fr.essaim.associating;

import fr.essaim.organisation.OrganisationId;
import java.util.List;

/**
 * An organisation as a line of the list.
 *
 * @param name its most used spelling
 * @param spellings all of them
 */
public record Named(OrganisationId id, String name, List<String> spellings, int cases, int partnerships) {}
