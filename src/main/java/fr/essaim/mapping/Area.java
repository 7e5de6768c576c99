package fr.essaim.mapping;

import org.jspecify.annotations.Nullable;

/**
 * One area of a map.
 *
 * @param address the search narrowed to it, or widened again when it is selected
 * @param shade 0 for none, 1 to 5 by how many
 * @param outline null for the territories that have none: some overseas collectivities
 */
public record Area(
        String name,
        int count,
        String address,
        Choice choice,
        int shade,
        @Nullable Outline outline) {

    /** Whether the search is narrowed to the area. */
    enum Choice {
        SELECTED,
        OPEN
    }

    public boolean isSelected() {
        return choice == Choice.SELECTED;
    }

    public boolean isDrawn() {
        return outline != null;
    }

    /** Its border, for those that are drawn. */
    public String path() {
        return outline == null ? "" : outline.path();
    }

    /** Where its number is written. */
    public int x() {
        return outline == null ? 0 : outline.x();
    }

    /** Where its number is written. */
    public int y() {
        return outline == null ? 0 : outline.y();
    }
}
