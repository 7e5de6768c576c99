package fr.essaim.selecting;

import fr.essaim.selection.SelectionId;
import java.util.List;

/**
 * What is about to be frozen.
 *
 * @param version the number of the selection's last event
 * @param cases those that will be in the edition, in order
 * @param left those that will not, because the public does not see them
 * @param problem why it cannot be frozen, or what changed meanwhile; otherwise empty
 */
public record FreezingPage(
        SelectionId id,
        String title,
        String theme,
        String webinar,
        int number,
        long version,
        List<Frozen> cases,
        List<Left> left,
        int withoutNote,
        String problem) {

    /**
     * A case of the edition.
     *
     * @param state the case and its version, as the form sends them back
     */
    public record Frozen(String title, String state, String note) {}

    /** A case that is left out, and why. */
    public record Left(String title, String why) {}
}
