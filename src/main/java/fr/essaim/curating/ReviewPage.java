package fr.essaim.curating;

import fr.essaim.access.People.Person;
import java.util.List;

/**
 * Where those who work on a case talk about it.
 *
 * @param curators those to whom it can be assigned
 * @param assignee the account it is assigned to; empty when it is to nobody
 * @param draft what was typed as a comment and could not be kept
 * @param problem why; empty when nothing is wrong
 */
public record ReviewPage(
        CaseHead head,
        List<Person> curators,
        String assignee,
        String assigneeName,
        List<Said> thread,
        String draft,
        String problem,
        String notice) {

    /** One comment as it is shown; only its author may change it. */
    public record Said(
            String id, String author, String iso, String when, String text, boolean mine, boolean beingChanged) {}
}
