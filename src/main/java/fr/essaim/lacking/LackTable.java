package fr.essaim.lacking;

import fr.essaim.lacking.HeardQuestions.Heard;
import fr.essaim.storage.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of the questions that found nothing. */
@Component
class LackTable {

    private static final int MOST_MONTHS = 24;

    private final Tables tables;
    private final TransactionTemplate together;

    LackTable(Tables tables, PlatformTransactionManager transactions) {
        this.tables = tables;
        this.together = new TransactionTemplate(transactions);
    }

    /** Which questions are listed. */
    enum Standing {
        /** Asked in vain since anybody took care of it, if ever. */
        OPEN("a-traiter", "(q.handled_on IS NULL OR q.handled_on < q.last_on)"),
        HANDLED("traites", "q.handled_on >= q.last_on");

        private final String parameter;
        private final String condition;

        Standing(String parameter, String condition) {
            this.parameter = parameter;
            this.condition = condition;
        }

        String parameter() {
            return parameter;
        }
    }

    /** Adds what was heard, all or nothing. */
    void add(List<Heard> heard) {
        together.executeWithoutResult(status -> heard.forEach(this::add));
    }

    private void add(Heard heard) {
        String day = heard.day().toString();
        tables.writing()
                .sql("""
                        INSERT INTO unanswered_question (id, question, times, first_on, last_on, handled_on)
                        VALUES (?, ?, ?, ?, ?, NULL)
                        ON CONFLICT (id) DO UPDATE SET times = unanswered_question.times + excluded.times,
                            last_on = excluded.last_on""")
                .params(heard.question().id(), heard.question().parameters(), heard.times(), day, day)
                .update();
        tables.writing()
                .sql("""
                        INSERT INTO unanswered_month (question_id, month, times) VALUES (?, ?, ?)
                        ON CONFLICT (question_id, month) DO UPDATE SET times = unanswered_month.times + excluded.times""")
                .params(heard.question().id(), YearMonth.from(heard.day()).toString(), heard.times())
                .update();
    }

    /** The most asked first; of one month, or of all when it is null. */
    List<Lack> list(Standing standing, @Nullable YearMonth month, int size, int page) {
        List<Object> params = new ArrayList<>(month == null ? List.of() : List.of(month.toString()));
        params.add(size);
        params.add((page - 1) * size);
        String times = month == null ? "q.times" : "m.times";
        return reading(
                        "SELECT q.*, " + times + " AS shown" + from(standing, month) + " ORDER BY " + times
                                + " DESC, q.last_on DESC, q.id LIMIT ? OFFSET ?",
                        params)
                .query((row, number) -> lack(row))
                .list();
    }

    int count(Standing standing, @Nullable YearMonth month) {
        List<Object> params = month == null ? List.of() : List.of(month.toString());
        return reading("SELECT COUNT(*)" + from(standing, month), params)
                .query(Integer.class)
                .single();
    }

    private StatementSpec reading(String sql, List<Object> params) {
        return tables.reading().sql(sql).params(params);
    }

    private static String from(Standing standing, @Nullable YearMonth month) {
        String join = month == null ? "" : " JOIN unanswered_month m ON m.question_id = q.id AND m.month = ?";
        return " FROM unanswered_question q" + join + " WHERE " + standing.condition;
    }

    Optional<Lack> find(String id) {
        return tables.reading()
                .sql("SELECT q.*, q.times AS shown FROM unanswered_question q WHERE id = ?")
                .param(id)
                .query((row, number) -> lack(row))
                .optional();
    }

    /** The months in which anything was asked in vain, the latest first. */
    List<YearMonth> months() {
        return tables.reading()
                .sql("SELECT DISTINCT month FROM unanswered_month ORDER BY month DESC")
                .query((row, number) -> YearMonth.parse(row.getString("month")))
                .list();
    }

    /** Answers whether there was such a question. */
    boolean handle(String id, LocalDate day) {
        return tables.writing()
                        .sql("UPDATE unanswered_question SET handled_on = ? WHERE id = ?")
                        .params(day.toString(), id)
                        .update()
                > 0;
    }

    /** Takes the mark of a question away again; answers whether there was such a question. */
    boolean reopen(String id) {
        return tables.writing()
                        .sql("UPDATE unanswered_question SET handled_on = NULL WHERE id = ?")
                        .param(id)
                        .update()
                > 0;
    }

    /** Deletes a question for good. */
    void delete(String id) {
        together.executeWithoutResult(status -> deleteWhere("id = ?", id));
        tables.forgetWhatWasDeleted();
    }

    /** Deletes what nobody has asked for long, and what is too much: the handled, then the rarest, of these the oldest. */
    void prune(LocalDate today, int most) {
        together.executeWithoutResult(status -> {
            deleteWhere("last_on < ?", today.minusMonths(MOST_MONTHS).toString());
            deleteWhere("""
                    id IN (SELECT id FROM unanswered_question
                        ORDER BY CASE WHEN handled_on >= last_on THEN 1 ELSE 0 END, times DESC, last_on DESC, id
                        LIMIT 1000000 OFFSET ?)""", most);
        });
    }

    private void deleteWhere(String condition, Object param) {
        tables.writing()
                .sql("DELETE FROM unanswered_month WHERE question_id IN (SELECT id FROM unanswered_question WHERE "
                        + condition + ")")
                .param(param)
                .update();
        tables.writing()
                .sql("DELETE FROM unanswered_question WHERE " + condition)
                .param(param)
                .update();
    }

    private static Lack lack(ResultSet row) throws SQLException {
        String handled = row.getString("handled_on");
        return new Lack(
                row.getString("id"),
                row.getString("question"),
                row.getLong("shown"),
                row.getLong("times"),
                LocalDate.parse(row.getString("first_on")),
                LocalDate.parse(row.getString("last_on")),
                handled == null ? null : LocalDate.parse(handled));
    }
}
