package fr.essaim.partnering;

import fr.essaim.partnering.PathsPicture.Arc;
import fr.essaim.partnering.PathsPicture.Box;
import fr.essaim.partnering.PathsPicture.Row;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws how many partnerships went from which category to which. */
@Component
class PathsPictures {

    private static final int WIDTH = 352;
    private static final int BOX_WIDTH = 182;
    private static final int BOX_HEIGHT = 44;
    private static final int STEP = 68;
    private static final int TOP = 6;
    private static final int REACH = 24;
    private static final int PORT = 7;
    private static final int POINT = 5;
    private static final int THICKEST = 5;

    private final PartnershipCategories categories;
    private final PartnershipWords words;

    PathsPictures(PartnershipCategories categories, PartnershipWords words) {
        this.categories = categories;
        this.words = words;
    }

    PathsPicture of(PathCounts counts) {
        List<Box> boxes = new ArrayList<>();
        List<Arc> arcs = new ArrayList<>();
        List<String> sentences = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int largest = largest(counts);
        for (int from = 0; from < counts.size(); from++) {
            boxes.add(box(from, counts.now(from)));
            List<String> cells = new ArrayList<>();
            for (int to = 0; to < counts.size(); to++) {
                int number = counts.moves(from, to);
                cells.add(from == to ? "–" : French.number(number));
                if (number > 0) {
                    arcs.add(arc(from, to, number, largest));
                    sentences.add(words.say("chemins.passage", label(from), label(to), French.number(number)));
                }
            }
            rows.add(new Row(label(from), cells));
        }
        String description =
                sentences.isEmpty() ? words.say("chemins.aucun") : String.join("\u202f; ", sentences) + ".";
        return new PathsPicture(
                boxes, arcs, WIDTH, TOP * 2 + BOX_HEIGHT + STEP * (counts.size() - 1), description, rows);
    }

    private Box box(int rank, int now) {
        return new Box(
                (WIDTH - BOX_WIDTH) / 2,
                TOP + rank * STEP,
                BOX_WIDTH,
                BOX_HEIGHT,
                rank,
                label(rank),
                words.say(now == 1 ? "chemins.un" : "chemins.nombre", French.number(now)));
    }

    // The further two categories are apart, the further the arc reaches: no two arcs have their number at one place.
    private static Arc arc(int from, int to, int number, int largest) {
        int side = to > from ? 1 : -1;
        int edge = WIDTH / 2 + side * BOX_WIDTH / 2;
        int reach = edge + side * REACH * Math.abs(to - from);
        int fromY = middle(from) + side * PORT;
        int toY = middle(to) - side * PORT;
        int control = edge + (reach - edge) * 4 / 3;
        int end = edge + side * POINT;
        String path = "M%d %dC%d %d %d %d %d %d".formatted(edge, fromY, control, fromY, control, toY, end, toY);
        String arrow = "M%d %dL%d %dL%d %dZ"
                .formatted(edge, toY, edge + side * POINT * 2, toY - POINT, edge + side * POINT * 2, toY + POINT);
        int thickness = Math.max(1, Math.round((float) THICKEST * number / largest));
        return new Arc(path, arrow, thickness, reach, (fromY + toY) / 2, French.number(number));
    }

    private static int middle(int rank) {
        return TOP + rank * STEP + BOX_HEIGHT / 2;
    }

    private static int largest(PathCounts counts) {
        // A single partnership draws a thin line.
        int largest = THICKEST;
        for (int from = 0; from < counts.size(); from++) {
            for (int to = 0; to < counts.size(); to++) {
                largest = Math.max(largest, counts.moves(from, to));
            }
        }
        return largest;
    }

    private String label(int rank) {
        return French.capitalized(categories.all().get(rank).label());
    }
}
