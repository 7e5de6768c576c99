package fr.essaim.curating;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.storage.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps the comments on cases; each belongs to its author. */
@Component
class Comments {

    private final Tables tables;

    Comments(Tables tables) {
        this.tables = tables;
    }

    List<Comment> of(CaseStudyId id) {
        return tables.reading()
                .sql("SELECT * FROM case_comment WHERE case_id = ? ORDER BY written_at, id")
                .param(id.value())
                .query(Comments::read)
                .list();
    }

    Optional<Comment> find(String id) {
        return tables.reading()
                .sql("SELECT * FROM case_comment WHERE id = ?")
                .param(id)
                .query(Comments::read)
                .optional();
    }

    void add(CaseStudyId about, String author, String text) {
        tables.writing()
                .sql("INSERT INTO case_comment (id, case_id, account_id, text, written_at) VALUES (?, ?, ?, ?, ?)")
                .params(
                        UUID.randomUUID().toString(),
                        about.value(),
                        author,
                        text,
                        Instant.now().toString())
                .update();
    }

    void rewrite(Comment comment, String text) {
        tables.writing()
                .sql("UPDATE case_comment SET text = ?, changed_at = ? WHERE id = ?")
                .params(text, Instant.now().toString(), comment.id())
                .update();
    }

    void delete(Comment comment) {
        tables.writing()
                .sql("DELETE FROM case_comment WHERE id = ?")
                .param(comment.id())
                .update();
    }

    private static Comment read(ResultSet row, int number) throws SQLException {
        String changed = row.getString("changed_at");
        return new Comment(
                row.getString("id"),
                row.getString("case_id"),
                row.getString("account_id"),
                row.getString("text"),
                Instant.parse(row.getString("written_at")),
                changed == null ? null : Instant.parse(changed));
    }
}
