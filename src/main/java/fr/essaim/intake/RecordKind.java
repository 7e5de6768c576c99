package fr.essaim.intake;

import fr.essaim.importing.file.Columns;
import fr.essaim.importing.file.Problem;
import fr.essaim.importing.file.Row;
import fr.essaim.writing.WritingProblem;
import java.util.ArrayList;
import java.util.List;

/** A kind of thing that files bring besides cases: its columns, and what its rows would do to the base as it is. */
interface RecordKind {

    String IDENTIFIANT = "identifiant";

    /** What the page about refused rows says of them; a file that comes back with it is read without it. */
    String PROBLEM = "probleme";

    /** What it is called in names of files and in addresses, which is its French plural. */
    String word();

    Columns columns();

    /** What each row would do, in the order of the rows. */
    List<RecordRow> meaning(List<Row> rows);

    static Problem problem(Row row, String column, String value, String message) {
        return new Problem(row.number(), column, value, message, List.of());
    }

    /** What is wrong with a row's own name, before anything else is read. */
    static List<Problem> ofIdentifiant(Row row, boolean isReserved) {
        if (row.values(IDENTIFIANT).isEmpty()) {
            return List.of(problem(row, IDENTIFIANT, "", "Cette cellule ne peut pas être vide."));
        }
        return isReserved
                ? List.of(problem(
                        row,
                        IDENTIFIANT,
                        row.values(IDENTIFIANT).getFirst(),
                        "Ce nom est celui d’une page. Prenez-en un autre."))
                : List.of();
    }

    static List<Problem> of(Row row, List<WritingProblem> written) {
        List<Problem> problems = new ArrayList<>();
        written.forEach(problem -> problems.add(
                new Problem(row.number(), problem.column(), problem.value(), problem.message(), problem.nearest())));
        return problems;
    }
}
