package fr.essaim.partnering;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way of one partnership through the categories as a picture: one column for each category, time goes down.
 *
 * @param description the same in one sentence
 * @param tail what follows the last node
 */
public record PathPicture(
        List<Head> heads, List<Node> nodes, List<Line> lines, Tail tail, int height, String description) {

    static final int COLUMN = 88;
    static final int TOP = 74;
    static final int STEP = 58;
    static final int TAIL = 40;

    public int width() {
        return heads.size() * COLUMN;
    }

    /** The name of one column, on two lines at most. */
    public record Head(
            int x, int rank, String first, @Nullable String second) {}

    /** The moment at which the partnership came into a category. */
    public record Node(int x, int y, int rank, String label, boolean labelAtLeft) {}

    /** From one node to the next. */
    public record Line(int fromX, int fromY, int toX, int toY) {}

    /** It goes on, or it ended. */
    public record Tail(int x, int fromY, int toY, boolean ended, String label) {}
}
