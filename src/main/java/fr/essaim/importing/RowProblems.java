package fr.essaim.importing;

import fr.essaim.importing.event.ImportRowsRefused.RefusedCell;
import fr.essaim.importing.file.Problem;
import java.util.List;

/** What is said of a row for other reasons than what a cell holds. */
final class RowProblems {

    private RowProblems() {}

    static Problem takenIdentifiant(int row, String identifiant, int earlier) {
        return new Problem(
                row,
                "identifiant",
                identifiant,
                "Cet identifiant est déjà celui de la ligne " + earlier + " du même fichier.",
                List.of());
    }

    static Problem refusedByTheBase(int row) {
        return new Problem(row, "", "", "La base a refusé cette ligne. Importez-la de nouveau.", List.of());
    }

    /** What of a problem may be kept for ever. */
    static RefusedCell recorded(Problem problem) {
        return new RefusedCell(problem.row(), problem.column().isEmpty() ? null : problem.column(), problem.message());
    }
}
