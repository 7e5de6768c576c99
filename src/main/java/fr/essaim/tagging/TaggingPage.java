package fr.essaim.tagging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The page that classifies one case. */
public record TaggingPage(String id, String name, String title, List<Part> parts) {

    /**
     * One facet.
     *
     * @param message what just happened here; empty when nothing did
     * @param sure what is proposed first
     * @param unsure what is proposed to whoever asks for more
     */
    public record Part(
            String facet,
            String title,
            String message,
            List<Value> present,
            List<Shown> sure,
            List<Shown> unsure,
            List<Value> declined,
            List<Choice> choices) {

        public boolean isFocused() {
            return !message.isEmpty();
        }
    }

    /** A concept with its name and colour. */
    public record Value(
            String concept, String label, @Nullable String dimension) {}

    /** A concept that can be added, with its depth in the tree. */
    public record Choice(String concept, String label) {}

    /** One proposal as it is shown. */
    public record Shown(
            Value value,
            int percent,
            String words,
            @Nullable Quotation quotation,
            List<Neighbour> neighbours) {}
}
