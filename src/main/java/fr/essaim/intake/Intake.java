package fr.essaim.intake;

import static java.util.Objects.requireNonNull;

import fr.essaim.casestudy.command.ImportAnswer;
import fr.essaim.casestudy.command.ImportOutcome;
import fr.essaim.importing.file.FileRefused;
import fr.essaim.importing.file.Problem;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Takes a file in: its sound rows become commands, a hundred in a transaction; the others are reported and stop nothing. */
@Component
class Intake {

    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final Commands commands;

    Intake(Commands commands) {
        this.commands = commands;
    }

    /**
     * Takes one file in, and tells what became of its rows.
     *
     * @throws FileRefused when nothing of it can be used; nothing was recorded then
     */
    Tally run(RecordKind kind, Path file, String fileName, Provenance provenance) {
        Provenance source = provenance.byImport("import-" + UUID.randomUUID());
        Tally tally = new Tally();
        FileRows.read(kind, file, fileName, rows -> take(rows, source, tally));
        return tally;
    }

    private void take(List<RecordRow> rows, Provenance source, Tally tally) {
        rows.stream().filter(row -> row.command() == null).forEach(row -> tally.refuse(row.problems()));
        List<RecordRow> sound =
                rows.stream().filter(row -> row.command() != null).toList();
        if (sound.isEmpty()) {
            return;
        }
        try {
            send(sound, source, tally);
        } catch (RuntimeException e) {
            LOG.info("Un lot de {} lignes est repris ligne par ligne.", sound.size(), e);
            sound.forEach(row -> alone(row, source, tally));
        }
    }

    private void alone(RecordRow row, Provenance source, Tally tally) {
        try {
            send(List.of(row), source, tally);
        } catch (RuntimeException e) {
            tally.refuse(List.of(new Problem(
                    row.number(), "", "", "La base a refusé cette ligne. Importez-la de nouveau.", List.of())));
        }
    }

    private void send(List<RecordRow> rows, Provenance source, Tally tally) {
        List<Object> wanted = rows.stream()
                .map(RecordRow::command)
                .map(command -> requireNonNull(command, "a sound row has a command"))
                .toList();
        commands.sendTogether(wanted, source).forEach(answer -> tally.count(fate(answer)));
    }

    private static RowFate fate(@Nullable Object answer) {
        if (answer instanceof ImportAnswer answered) {
            return RowFate.of(answered.outcome());
        }
        return RowFate.of((ImportOutcome) requireNonNull(answer, "an import is answered"));
    }
}
