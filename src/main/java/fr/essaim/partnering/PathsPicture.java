package fr.essaim.partnering;

import java.util.List;

/**
 * The ways of many partnerships between the categories as a picture: a box for each category, one below the other; an arc at the right for each way down, at the left for each way up.
 *
 * @param description the same in words
 * @param rows the same as a table: from each category to each
 */
public record PathsPicture(List<Box> boxes, List<Arc> arcs, int width, int height, String description, List<Row> rows) {

    public boolean isEmpty() {
        return arcs.isEmpty();
    }

    /** One category and how many partnerships are in it now. */
    public record Box(int x, int y, int width, int height, int rank, String label, String count) {}

    /**
     * How many went one way.
     *
     * @param path of the line, as SVG writes it
     * @param arrow of its point
     * @param thickness from 1 to 5
     */
    public record Arc(String path, String arrow, int thickness, int labelX, int labelY, String label) {}

    /** From one category to each, « – » to itself. */
    public record Row(String from, List<String> to) {}
}
