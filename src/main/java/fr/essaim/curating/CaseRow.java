package fr.essaim.curating;

import fr.essaim.curating.WorkshopWords.StateLabel;

/**
 * One case in a list of the workshop.
 *
 * @param changed the day it last changed
 * @param waiting since when it waits, in words; empty where nobody asks
 * @param assignee who is to review it; empty when nobody is
 */
public record CaseRow(
        String id,
        String title,
        StateLabel state,
        String place,
        String changed,
        String author,
        String waiting,
        String assignee) {

    public CaseRow waiting(String since, String reviewer) {
        return new CaseRow(id, title, state, place, changed, author, since, reviewer);
    }

    public String address() {
        return "/atelier/cas/" + id;
    }
}
