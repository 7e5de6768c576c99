package fr.essaim.partnering;

import fr.essaim.partnering.PathPicture.Head;
import fr.essaim.partnering.PathPicture.Line;
import fr.essaim.partnering.PathPicture.Node;
import fr.essaim.partnering.PathPicture.Tail;
import fr.essaim.partnership.PartialDate;
import fr.essaim.vocabulary.Concept;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Draws the way of a partnership through the categories. */
@Component
class PathPictures {

    private final PartnershipCategories categories;
    private final PartnershipWords words;

    PathPictures(PartnershipCategories categories, PartnershipWords words) {
        this.categories = categories;
        this.words = words;
    }

    /** @param end when it ended; null while it goes on */
    PathPicture of(List<PathStage> stages, @Nullable PartialDate end) {
        List<Node> nodes = nodes(stages);
        List<Line> lines = new ArrayList<>();
        for (int i = 1; i < nodes.size(); i++) {
            Node from = nodes.get(i - 1);
            Node to = nodes.get(i);
            lines.add(new Line(from.x(), from.y(), to.x(), to.y()));
        }
        Tail tail = tail(nodes, end);
        return new PathPicture(heads(), nodes, lines, tail, tail.toY() + 30, description(stages, end));
    }

    private List<Head> heads() {
        List<Head> heads = new ArrayList<>();
        for (Concept category : categories.all()) {
            String[] parts = French.capitalized(category.label()).split(" ", 2);
            heads.add(new Head(center(heads.size()), heads.size(), parts[0], parts.length > 1 ? parts[1] : null));
        }
        return heads;
    }

    // A category that the vocabulary no longer has is told in the table only.
    private List<Node> nodes(List<PathStage> stages) {
        List<Node> nodes = new ArrayList<>();
        for (PathStage stage : stages) {
            OptionalInt rank = categories.rank(stage.category());
            if (rank.isPresent()) {
                boolean isLast = rank.getAsInt() == categories.all().size() - 1;
                nodes.add(new Node(
                        center(rank.getAsInt()),
                        PathPicture.TOP + nodes.size() * PathPicture.STEP,
                        rank.getAsInt(),
                        stage.since().inFrench(),
                        isLast));
            }
        }
        return nodes;
    }

    private Tail tail(List<Node> nodes, @Nullable PartialDate end) {
        Node last = nodes.isEmpty() ? new Node(center(0), PathPicture.TOP, 0, "", false) : nodes.getLast();
        String label = end == null ? words.say("chemin.en-cours") : words.say("chemin.fin", end.inFrench());
        return new Tail(last.x(), last.y(), last.y() + PathPicture.TAIL, end != null, label);
    }

    private String description(List<PathStage> stages, @Nullable PartialDate end) {
        List<String> parts = new ArrayList<>();
        for (PathStage stage : stages) {
            parts.add(words.say(
                    "chemin.etape",
                    words.concept(stage.category()),
                    stage.since().inFrenchSentence()));
        }
        parts.add(end == null ? words.say("chemin.dure") : words.say("chemin.finit", end.inFrenchSentence()));
        return French.capitalized(String.join(", ", parts)) + ".";
    }

    private static int center(int rank) {
        return PathPicture.COLUMN / 2 + rank * PathPicture.COLUMN;
    }
}
