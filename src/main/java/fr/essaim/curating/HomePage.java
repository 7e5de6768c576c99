package fr.essaim.curating;

import java.util.List;

/**
 * What waits for the person who comes in, and the month so far.
 *
 * @param returned her cases that came back, with the reason as the note
 */
public record HomePage(
        boolean contributor,
        boolean curator,
        boolean host,
        List<Returned> returned,
        List<CaseRow> drafts,
        List<CaseRow> assigned,
        int toReview,
        int unassigned,
        int importedDrafts,
        int published,
        int sentBack,
        String month) {

    /** One of her cases that came back. */
    public record Returned(String address, String title, String reason) {}

    public boolean hasNothingWaiting() {
        return returned.isEmpty() && drafts.isEmpty() && assigned.isEmpty();
    }
}
