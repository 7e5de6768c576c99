package fr.essaim.importing.file;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The names of a table's columns by position; a column without a name is empty. */
record Header(List<String> names) {

    Header {
        names = List.copyOf(names);
    }

    static Header of(int row, List<String> cells, Columns columns) {
        List<String> names =
                withoutTrailingBlanks(cells.stream().map(Text::cleaned).toList());
        ColumnCheck check = new ColumnCheck(columns);
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            refuseBinary(name);
            if (!name.isEmpty() && !seen.add(name)) {
                check.metTwice(row, name);
            } else if (!name.isEmpty()) {
                check.met(row, name);
            }
        }
        refuseWithoutNames(check);
        check.requireRequired(row);
        check.refuseWhatIsWrong();
        return new Header(names);
    }

    String name(int position) {
        return position < names.size() ? names.get(position) : "";
    }

    int width() {
        return names.size();
    }

    private static List<String> withoutTrailingBlanks(List<String> names) {
        int width = IntStream.range(0, names.size())
                .filter(position -> !names.get(position).isEmpty())
                .map(position -> position + 1)
                .max()
                .orElse(0);
        return names.subList(0, width);
    }

    private static void refuseBinary(String name) {
        if (Text.defect(name).isPresent()) {
            throw FileRefused.because(
                    "La première ligne contient des caractères de contrôle\u00A0: ce n’est pas un fichier "
                            + "de texte, ou son encodage n’est ni UTF-8 ni Windows-1252.");
        }
    }

    private static void refuseWithoutNames(ColumnCheck check) {
        if (check.recognisedNothing()) {
            throw FileRefused.because(
                    "La première ligne ne donne le nom d’aucune colonne connue\u00A0: elle doit contenir "
                            + "les noms des colonnes, les lignes suivantes les valeurs.");
        }
    }
}
