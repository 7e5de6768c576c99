package fr.essaim.deduplicating;

import java.util.List;

/**
 * Two cases side by side, or the case that joining them would give.
 *
 * @param problem what hinders; empty when nothing does
 * @param same the names of the fields that say the same
 */
public record ComparisonPage(
        String address,
        String why,
        String problem,
        Version left,
        Version right,
        boolean keepsLeft,
        List<Field> different,
        List<Field> same) {

    /** One of the two cases, as the author of the form read it. */
    public record Version(String id, String title, String state, String sheet, long version) {}

    /** One field as both cases say it, and what was chosen. */
    public record Field(
            String name, String label, String left, String right, boolean canHoldBoth, String chosen, String result) {}
}
