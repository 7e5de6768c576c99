package fr.essaim.importing;

import fr.essaim.importing.file.Problem;
import java.util.List;

/**
 * All imports, and the form for another file.
 *
 * @param refused why the file just sent was refused
 */
public record ImportListPage(List<Line> lines, List<Problem> refused) {

    /** One import in the list. */
    public record Line(
            String address, String name, String who, String when, String look, String state, String counts) {}
}
