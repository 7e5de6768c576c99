package fr.essaim.partnering;

import fr.essaim.partnership.PartnershipSheet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** How many partnerships went from which category to which, and in which they are now; categories by their ranks. A partnership that goes the same way twice counts once. */
final class PathCounts {

    private final PartnershipCategories categories;
    private final int[][] moves;
    private final int[] now;

    PathCounts(PartnershipCategories categories) {
        this.categories = categories;
        int size = categories.all().size();
        this.moves = new int[size][size];
        this.now = new int[size];
    }

    void add(PartnershipSheet sheet) {
        List<PathStage> stages = PathStage.of(sheet);
        Set<List<Integer>> seen = new HashSet<>();
        for (int i = 1; i < stages.size(); i++) {
            OptionalInt from = categories.rank(stages.get(i - 1).category());
            OptionalInt to = categories.rank(stages.get(i).category());
            boolean isMove = from.isPresent() && to.isPresent() && from.getAsInt() != to.getAsInt();
            if (isMove && seen.add(List.of(from.getAsInt(), to.getAsInt()))) {
                moves[from.getAsInt()][to.getAsInt()]++;
            }
        }
        categories.rank(stages.getLast().category()).ifPresent(rank -> now[rank]++);
    }

    int moves(int from, int to) {
        return moves[from][to];
    }

    int now(int rank) {
        return now[rank];
    }

    int size() {
        return now.length;
    }
}
