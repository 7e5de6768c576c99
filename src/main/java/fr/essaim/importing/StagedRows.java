package fr.essaim.importing;

import fr.essaim.importing.StagedRow.Progress;
import fr.essaim.storage.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The table of the rows of uploads, written and read by batches. */
@Component
class StagedRows {

    private static final String SELECT = "SELECT * FROM staged_row WHERE import_id = ? ";

    private final Tables tables;
    private final JdbcTemplate writing;

    StagedRows(Tables tables, DataSource writing) {
        this.tables = tables;
        this.writing = new JdbcTemplate(writing);
    }

    void add(String importId, List<StagedRow> rows) {
        write(
                "INSERT INTO staged_row (case_id, title, cells, state, applied, overwriting, kept, problems, lookalike,"
                        + " number, import_id, line) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                importId,
                rows);
    }

    void save(String importId, List<StagedRow> rows) {
        write(
                "UPDATE staged_row SET case_id = ?, title = ?, cells = ?, state = ?, applied = ?, overwriting = ?,"
                        + " kept = ?, problems = ?, lookalike = ?, number = ? WHERE import_id = ? AND line = ?",
                importId,
                rows);
    }

    /** Marks rows as behind, with what became of them. */
    void applied(String importId, List<StagedRow> done) {
        writing.batchUpdate(
                "UPDATE staged_row SET state = ?, problems = ?, applied = 1 WHERE import_id = ? AND line = ?",
                done.stream()
                        .map(row -> new Object[] {
                            row.state().name(), StagedJson.write(row.problems()), importId, row.line()
                        })
                        .toList());
    }

    void deleteAll(String importId) {
        writing.update("DELETE FROM staged_row WHERE import_id = ?", importId);
    }

    Optional<StagedRow> find(String importId, int line) {
        return tables.reading()
                .sql(SELECT + "AND line = ?")
                .params(importId, line)
                .query(StagedRows::row)
                .optional();
    }

    /** The rows after a line, of one state or of all. */
    List<StagedRow> page(String importId, @Nullable RowState state, int skipped, int most) {
        String filter = state == null ? "" : "AND state = '" + state.name() + "' ";
        return tables.reading()
                .sql(SELECT + filter + "ORDER BY line LIMIT ? OFFSET ?")
                .params(importId, most, skipped)
                .query(StagedRows::row)
                .list();
    }

    /** The next rows that the application has not taken yet. */
    List<StagedRow> waiting(String importId, int after, int most) {
        return tables.reading()
                .sql(SELECT + "AND line > ? AND applied = 0 AND state <> 'LEFT_OUT' ORDER BY line LIMIT ?")
                .params(importId, after, most)
                .query(StagedRows::row)
                .list();
    }

    /** The next rows that are about a case which is there already. */
    List<StagedRow> aboutKnownCases(String importId, int after, int most) {
        return tables.reading()
                .sql(SELECT + "AND line > ? AND state IN ('REVISED', 'UNCHANGED') ORDER BY line LIMIT ?")
                .params(importId, after, most)
                .query(StagedRows::row)
                .list();
    }

    /** The rows about some cases, in the order of the file; ask for a few hundred cases at a time. */
    List<StagedRow> about(String importId, Collection<String> cases) {
        return tables.reading()
                .sql("SELECT * FROM staged_row WHERE import_id = :import AND case_id IN (:cases) ORDER BY line")
                .param("import", importId)
                .param("cases", cases)
                .query(StagedRows::row)
                .list();
    }

    /** The numbers of the sound rows about some cases. */
    Map<String, Integer> taken(String importId, Collection<String> cases) {
        Map<String, Integer> taken = new HashMap<>();
        if (!cases.isEmpty()) {
            tables.reading()
                    .sql("SELECT case_id, number FROM staged_row WHERE import_id = :import AND case_id IN (:cases)"
                            + " AND state NOT IN ('REFUSED', 'LEFT_OUT')")
                    .param("import", importId)
                    .param("cases", cases)
                    .query((ResultSet row) -> {
                        taken.put(row.getString("case_id"), row.getInt("number"));
                    });
        }
        return taken;
    }

    /** How many rows there are in each state. */
    Map<RowState, Integer> counts(String importId) {
        Map<RowState, Integer> counts = new EnumMap<>(RowState.class);
        tables.reading()
                .sql("SELECT state, count(*) AS rows_in_it FROM staged_row WHERE import_id = ? GROUP BY state")
                .param(importId)
                .query((ResultSet row) -> {
                    counts.put(RowState.valueOf(row.getString("state")), row.getInt("rows_in_it"));
                });
        return counts;
    }

    /** The columns that some row would change if a person had not written them. */
    Set<String> keptColumns(String importId) {
        Set<String> columns = new TreeSet<>();
        tables.reading()
                .sql("SELECT DISTINCT kept FROM staged_row WHERE import_id = ? AND kept <> '[]'")
                .param(importId)
                .query((ResultSet row) -> {
                    columns.addAll(StagedJson.columns(row.getString("kept")));
                });
        return columns;
    }

    private void write(String sql, String importId, List<StagedRow> rows) {
        writing.batchUpdate(
                sql,
                rows.stream()
                        .map(row -> new Object[] {
                            row.caseId(),
                            row.title(),
                            StagedJson.write(row.values()),
                            row.state().name(),
                            row.progress() == Progress.APPLIED ? 1 : 0,
                            StagedJson.write(new TreeSet<>(row.overwriting())),
                            StagedJson.write(new TreeSet<>(row.kept())),
                            StagedJson.write(row.problems()),
                            StagedJson.write(row.lookalike()),
                            row.number(),
                            importId,
                            row.line()
                        })
                        .toList());
    }

    private static StagedRow row(ResultSet row, int index) throws SQLException {
        return new StagedRow(
                row.getInt("line"),
                row.getInt("number"),
                row.getString("case_id"),
                row.getString("title"),
                StagedJson.cells(row.getString("cells")),
                RowState.valueOf(row.getString("state")),
                row.getInt("applied") == 1 ? Progress.APPLIED : Progress.WAITING,
                StagedJson.columns(row.getString("overwriting")),
                StagedJson.columns(row.getString("kept")),
                StagedJson.problems(row.getString("problems")),
                StagedJson.lookalike(row.getString("lookalike")));
    }
}
