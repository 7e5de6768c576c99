package fr.essaim.importing;

import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.importing.StagedImport.Counts;
import fr.essaim.importing.file.Problem;
import fr.essaim.storage.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The table of uploads. Whoever changes a state names the state it was in, so that of two who try one succeeds. */
@Component
class StagedImports {

    private final Tables tables;

    StagedImports(Tables tables) {
        this.tables = tables;
    }

    void add(StagedImport staged, String holder) {
        Counts counts = staged.counts();
        tables.writing()
                .sql("INSERT INTO staged_import (id, file_name, digest, actor, staged_at, become, state, follow_up,"
                        + " overwriting, notices, problems, total, done, created, revised, unchanged, refused, undone,"
                        + " kept, undone_by, checked_to, lease_holder, lease_until)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        staged.id(),
                        staged.fileName(),
                        staged.digest(),
                        staged.actor(),
                        staged.at().toString(),
                        staged.as().name(),
                        staged.state().name(),
                        staged.followUp().name(),
                        StagedJson.write(staged.overwriting()),
                        StagedJson.write(staged.notices()),
                        StagedJson.write(staged.problems()),
                        staged.total(),
                        staged.done(),
                        counts.created(),
                        counts.revised(),
                        counts.unchanged(),
                        counts.refused(),
                        counts.undone(),
                        counts.kept(),
                        staged.undoneBy(),
                        staged.checkedTo(),
                        holder,
                        0))
                .update();
    }

    Optional<StagedImport> find(String id) {
        return tables.reading()
                .sql("SELECT * FROM staged_import WHERE id = ?")
                .param(id)
                .query(StagedImports::staged)
                .optional();
    }

    List<StagedImport> all() {
        return tables.reading()
                .sql("SELECT * FROM staged_import ORDER BY staged_at DESC, id")
                .query(StagedImports::staged)
                .list();
    }

    /** Moves an upload from one state to another; false when it was not in the first. */
    boolean move(String id, ImportState from, ImportState to) {
        return tables.writing()
                        .sql("UPDATE staged_import SET state = ?, done = 0, lease_until = 0, ended_at = ?"
                                + " WHERE id = ? AND state = ?")
                        .params(Arrays.asList(to.name(), ended(to), id, from.name()))
                        .update()
                == 1;
    }

    /** Keeps an upload in a state until the running transaction ends; false when it is not, or no more, in it. */
    boolean hold(String id, ImportState state) {
        return tables.writing()
                        .sql("UPDATE staged_import SET state = state WHERE id = ? AND state = ?")
                        .params(id, state.name())
                        .update()
                == 1;
    }

    boolean beginUndo(String id, String undoneBy) {
        boolean begun = move(id, ImportState.APPLIED, ImportState.UNDOING);
        if (begun) {
            change(id, "undone_by = ?", undoneBy);
        }
        return begun;
    }

    void fail(String id, List<Problem> why) {
        change(
                id,
                "state = ?, problems = ?, ended_at = ?",
                ImportState.FAILED.name(),
                StagedJson.write(why),
                Instant.now().toString());
    }

    void become(String id, ImportedAs as, Set<String> overwriting) {
        change(id, "become = ?, overwriting = ?", as.name(), StagedJson.write(overwriting));
    }

    void noticed(String id, List<String> notices) {
        change(id, "notices = ?", StagedJson.write(notices));
    }

    /** Says how much there is to do, and that nothing of it is done. */
    void totalling(String id, int total) {
        change(id, "total = ?, done = 0", total);
    }

    void checkedTo(String id, long position) {
        change(id, "checked_to = ?", position);
    }

    void counted(String id, Counts counts) {
        change(
                id,
                "created = ?, revised = ?, unchanged = ?, refused = ?, undone = ?, kept = ?",
                counts.created(),
                counts.revised(),
                counts.unchanged(),
                counts.refused(),
                counts.undone(),
                counts.kept());
    }

    void delete(String id) {
        tables.writing()
                .sql("DELETE FROM staged_row WHERE import_id = ?")
                .param(id)
                .update();
        tables.writing().sql("DELETE FROM staged_import WHERE id = ?").param(id).update();
    }

    /** Uploads that ended before a moment, or that nobody ever applied since. */
    List<String> staleAt(Instant moment) {
        return tables.reading()
                .sql("SELECT id FROM staged_import WHERE COALESCE(ended_at, staged_at) < ?"
                        + " AND state IN ('APPLIED', 'UNDONE', 'ABANDONED', 'FAILED', 'READY')")
                .param(moment.toString())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void change(String id, String columns, @Nullable Object... values) {
        tables.writing()
                .sql("UPDATE staged_import SET " + columns + " WHERE id = ?")
                .params(Arrays.asList(values))
                .param(id)
                .update();
    }

    private static @Nullable String ended(ImportState state) {
        return state.isAtWork() || state == ImportState.READY
                ? null
                : Instant.now().toString();
    }

    private static StagedImport staged(ResultSet row, int number) throws SQLException {
        return new StagedImport(
                row.getString("id"),
                row.getString("file_name"),
                row.getString("digest"),
                row.getString("actor"),
                Instant.parse(row.getString("staged_at")),
                ImportedAs.valueOf(row.getString("become")),
                ImportState.valueOf(row.getString("state")),
                FollowUp.valueOf(row.getString("follow_up")),
                StagedJson.columns(row.getString("overwriting")),
                StagedJson.texts(row.getString("notices")),
                StagedJson.problems(row.getString("problems")),
                row.getInt("total"),
                row.getInt("done"),
                new Counts(
                        row.getInt("created"),
                        row.getInt("revised"),
                        row.getInt("unchanged"),
                        row.getInt("refused"),
                        row.getInt("undone"),
                        row.getInt("kept")),
                row.getString("undone_by"),
                row.getLong("checked_to"));
    }
}
