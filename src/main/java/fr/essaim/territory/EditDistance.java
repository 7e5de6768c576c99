package fr.essaim.territory;

/** How many letters must be typed anew, left out, added or exchanged with their neighbour to make one word of another. */
final class EditDistance {

    private EditDistance() {}

    /** The distance when it is at most {@code limit}; any number above the limit otherwise. */
    static int between(String some, String other, int limit) {
        if (Math.abs(some.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            last[column] = column;
        }
        for (int row = 1; row <= some.length(); row++) {
            int[] current = row(some, other, row, last, beforeLast);
            if (smallest(current) > limit) {
                return limit + 1;
            }
            beforeLast = last;
            last = current;
        }
        return last[other.length()];
    }

    private static int[] row(String some, String other, int row, int[] last, int[] beforeLast) {
        int[] current = new int[last.length];
        current[0] = row;
        for (int column = 1; column < current.length; column++) {
            int replaced = last[column - 1] + (some.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
            int best = Math.min(replaced, 1 + Math.min(last[column], current[column - 1]));
            if (exchanged(some, other, row, column)) {
                best = Math.min(best, 1 + beforeLast[column - 2]);
            }
            current[column] = best;
        }
        return current;
    }

    private static boolean exchanged(String some, String other, int row, int column) {
        return row > 1
                && column > 1
                && some.charAt(row - 1) == other.charAt(column - 2)
                && some.charAt(row - 2) == other.charAt(column - 1);
    }

    private static int smallest(int[] row) {
        int smallest = row[0];
        for (int distance : row) {
            smallest = Math.min(smallest, distance);
        }
        return smallest;
    }
}
