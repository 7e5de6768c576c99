package fr.essaim.importing;

import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.importing.ImportRecords.ImportRecord;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** What a curator does with an upload, from the page or by the API; each act says when the upload is in no state for it. */
@Component
class ImportDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int LONGEST_NAME = 200;

    private final StagedImports imports;
    private final StagedRows rows;
    private final ImportRecords records;
    private final Checking checking;
    private final Uploads uploads;
    private final Leases leases;
    private final ImportWork work;

    ImportDesk(
            StagedImports imports,
            StagedRows rows,
            ImportRecords records,
            Checking checking,
            Uploads uploads,
            Leases leases,
            ImportWork work) {
        this.imports = imports;
        this.rows = rows;
        this.records = records;
        this.checking = checking;
        this.uploads = uploads;
        this.leases = leases;
        this.work = work;
    }

    /** Takes a file and begins to read it; a small one is read when this answers. One that was refused as a whole leaves no trace. */
    StagedImport receive(MultipartFile file, String actor, ImportedAs as, FollowUp followUp) {
        String id = "import-" + UUID.randomUUID();
        try {
            String digest = FileDigest.of(uploads.keep(id, file.getInputStream()));
            imports.add(StagedImport.uploaded(id, name(file), digest, actor, as, followUp), leases.node());
        } catch (IOException e) {
            throw new UncheckedIOException("receiving a file", e);
        }
        begin(id);
        StagedImport staged = require(id);
        if (staged.state() == ImportState.FAILED) {
            imports.delete(id);
        }
        return staged;
    }

    /** Says other things in some cells of a row, or nothing where there is no value. */
    StagedRow correct(String id, int line, Map<String, List<String>> cells) {
        return change(id, line, row -> {
            Map<String, List<String>> values = new HashMap<>(row.values());
            values.putAll(cells);
            values.values().removeIf(List::isEmpty);
            return row.saying(values);
        });
    }

    StagedRow overwrite(String id, int line, Set<String> columns) {
        return change(id, line, row -> row.overwriting(columns));
    }

    StagedRow leaveOut(String id, int line) {
        return change(id, line, row -> row.in(RowState.LEFT_OUT));
    }

    StagedRow takeBack(String id, int line) {
        return change(id, line, row -> row.in(RowState.REFUSED));
    }

    /** Chooses for the whole import what its cases become, and which columns it may change although a person wrote them. */
    void settle(String id, ImportedAs as, Set<String> overwriting) {
        move(id, ImportState.READY, ImportState.CHECKING);
        imports.become(id, as, overwriting);
        begin(id);
    }

    void apply(String id) {
        move(id, ImportState.READY, ImportState.APPLYING);
        begin(id);
    }

    void abandon(String id) {
        move(id, ImportState.READY, ImportState.ABANDONED);
    }

    /** Begins the undo of an applied import, be it of the workshop, of the command line or of the first start. */
    void undo(String id, String actor) {
        if (imports.find(id).isEmpty()) {
            ImportRecord known = records.find(id).orElseThrow(ImportDesk::absent);
            if (known.undone() == null) {
                imports.add(StagedImport.recorded(known), leases.node());
            }
        }
        if (!imports.beginUndo(id, actor)) {
            throw wrongState();
        }
        begin(id);
    }

    StagedImport require(String id) {
        return imports.find(id).orElseThrow(ImportDesk::absent);
    }

    /** An upload whose rows can be changed. */
    StagedImport requireReady(String id) {
        StagedImport staged = require(id);
        if (staged.state() != ImportState.READY) {
            throw wrongState();
        }
        return staged;
    }

    /** An import that can be undone, as far as the events know. */
    StagedImport requireApplied(String id) {
        StagedImport known = imports.find(id)
                .or(() -> records.find(id).map(StagedImport::recorded))
                .orElseThrow(ImportDesk::absent);
        if (known.state() != ImportState.APPLIED) {
            throw wrongState();
        }
        return known;
    }

    StagedRow requireRow(String id, int line) {
        return rows.find(id, line).orElseThrow(ImportDesk::absent);
    }

    static Refused absent() {
        return new Refused(
                ProblemType.NOT_FOUND.saying(
                        "Cet import ou cette ligne n’existe pas. Les lignes d’un import terminé sont effacées au bout de trente jours."));
    }

    private StagedRow change(String id, int line, UnaryOperator<StagedRow> change) {
        StagedImport staged = requireReady(id);
        return checking.changed(staged, change.apply(requireRow(id, line)));
    }

    private void move(String id, ImportState from, ImportState to) {
        require(id);
        if (!imports.move(id, from, to)) {
            throw wrongState();
        }
    }

    private void begin(String id) {
        work.begin(id);
        work.await(id, PATIENCE);
    }

    static Refused wrongState() {
        return new Refused(
                ProblemType.WRONG_STATE.saying(
                        "L’import n’est pas, ou n’est plus, à l’étape où cela est possible. Rechargez sa page pour voir où il en est."));
    }

    // Some browsers send the whole path.
    private static String name(MultipartFile file) {
        String given = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", "");
        return last.length() <= LONGEST_NAME ? last : last.substring(last.length() - LONGEST_NAME);
    }
}
