package fr.essaim.curating;

import java.io.Serializable;
import java.util.List;

/** Many cases to be published at once: before, the question; after, what became of each. */
public record PublishingPage(List<Line> lines, boolean done) {

    /** How many will be, or were, published. */
    public long published() {
        return lines.stream().filter(line -> line.problem().isEmpty()).count();
    }

    /** One of them; the problem says why it is not published. */
    public record Line(String id, String title, String problem) implements Serializable {}
}
