package fr.essaim.importing.file;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A file as a curator sends it. */
record Sent(Path path, String name, Columns columns) {

    static final Columns COLUMNS = Columns.single("identifiant", "titre", "resume", "annee_debut", "verifie_le")
            .andSeveral("domaine", "partenaires")
            .requiring("identifiant", "titre");

    static Sent text(Path folder, String name, String content) throws IOException {
        return bytes(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    static Sent bytes(Path folder, String name, byte[] content) throws IOException {
        return new Sent(Files.write(folder.resolve(name), content), name, COLUMNS);
    }

    Sent expecting(Columns others) {
        return new Sent(path, name, others);
    }

    Rows open() {
        return ImportFile.open(path, name, columns);
    }

    List<RowRead> rows() {
        try (Rows rows = open()) {
            List<RowRead> all = new ArrayList<>();
            rows.forEachRemaining(all::add);
            return all;
        }
    }

    List<Row> soundRows() {
        return rows().stream()
                .filter(Row.class::isInstance)
                .map(Row.class::cast)
                .toList();
    }

    List<Problem> problems() {
        return rows().stream()
                .filter(UnreadableRow.class::isInstance)
                .flatMap(row -> ((UnreadableRow) row).problems().stream())
                .toList();
    }

    List<Problem> refusal() {
        return catchThrowableOfType(FileRefused.class, this::rows).problems();
    }

    List<String> notices() {
        try (Rows rows = open()) {
            return rows.notices();
        }
    }
}
