package fr.essaim.importing.file;

import fr.essaim.writing.FormulaGuard;
import fr.essaim.writing.SeveralValues;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One row while it is being read: every format puts its cells here, so that the same content gives the same row. */
final class RowDraft {

    static final int CELL_LIMIT = 1 << 20;
    static final int ROW_LIMIT = 4 << 20;
    private static final int MOST_PROBLEMS = 100;

    private final int number;
    private final Columns columns;
    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();
    private int size;

    RowDraft(int number, Columns columns) {
        this.number = number;
        this.columns = columns;
    }

    /** A cell of a table, where several values share one cell and a column may lack a name. */
    void cell(String column, String raw) {
        String text = FormulaGuard.off(raw);
        if (column.isEmpty() && !Text.isBlank(text)) {
            refuse("", text, "Cette valeur se trouve dans une colonne sans nom.");
        } else if (columns.several().contains(column)) {
            values(column, SeveralValues.split(text));
        } else if (!column.isEmpty()) {
            values(column, List.of(text));
        }
    }

    void values(String column, List<String> raws) {
        if (!seen.add(column)) {
            refuse(column, "", "La colonne %s est donnée deux fois.".formatted(Text.quoted(column)));
        }
        List<String> kept = new ArrayList<>();
        for (String raw : raws) {
            String value = Text.cleaned(raw);
            if (!value.isEmpty() && accepts(column, value)) {
                kept.add(value);
            }
        }
        if (!kept.isEmpty()) {
            values.put(column, List.copyOf(kept));
        }
    }

    void refuse(String column, String value, String message) {
        if (problems.size() < MOST_PROBLEMS) {
            problems.add(new Problem(number, column, value, message, List.of()));
        }
    }

    boolean isEmpty() {
        return values.isEmpty() && problems.isEmpty();
    }

    RowRead read() {
        return problems.isEmpty() ? new Row(number, values) : new UnreadableRow(number, values, problems);
    }

    private boolean accepts(String column, String value) {
        size += value.length();
        if (value.length() > CELL_LIMIT) {
            refuse(column, value, "Le texte est trop long\u00A0: une cellule peut contenir un million de caractères.");
            return false;
        }
        if (size > ROW_LIMIT) {
            refuse(column, value, "La ligne est trop longue\u00A0: elle peut contenir quatre millions de caractères.");
            return false;
        }
        Text.defect(value).ifPresent(message -> refuse(column, value, message));
        return true;
    }
}
