package fr.essaim.retagging;

import java.time.LocalDate;
import java.util.List;

/**
 * One retagging: what it did, or how far it is.
 *
 * @param deed « Santé remplacé par Éducation »
 * @param seen how many cases were seen by what is under way
 * @param undoAddress where to take it back
 */
public record RetaggingPage(
        String deed,
        LocalDate day,
        String who,
        Stage stage,
        int cases,
        int seen,
        int changed,
        int undone,
        List<Line> lines,
        String undoAddress) {

    /**
     * One of its cases.
     *
     * @param kept what undoing leaves, or left, as it is, and why
     */
    public record Line(String address, String title, List<String> added, List<String> removed, List<String> kept) {

        public boolean isChanged() {
            return !added.isEmpty() || !removed.isEmpty();
        }
    }
}
