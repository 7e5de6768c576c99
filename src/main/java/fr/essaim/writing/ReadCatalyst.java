package fr.essaim.writing;

import fr.essaim.catalyst.CatalystRow;
import java.util.List;

/** What was understood of a row or a form about a catalyst, and what has to be corrected. */
public record ReadCatalyst(CatalystRow row, List<WritingProblem> problems) {

    public boolean isSound() {
        return problems.isEmpty();
    }
}
