package fr.essaim.following;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.storage.Tables;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What each alert has told. The cases of a letter are written down before it leaves: if Essaim stops in between, nobody knows whether it arrived, and its cases are
 * never sent again – the next letter says where to find them.
 */
@Component
class ToldCases {

    private final Tables tables;
    private final TransactionTemplate together;

    ToldCases(Tables tables, PlatformTransactionManager transactions) {
        this.tables = tables;
        this.together = new TransactionTemplate(transactions);
    }

    /** A letter of which nobody knows whether it arrived, with the cases it told. */
    record Doubtful(Instant begunAt, List<CaseStudyId> cases) {}

    Set<String> of(Alert alert) {
        return new HashSet<>(tables.reading()
                .sql("SELECT case_id FROM alert_case WHERE alert_id = ?")
                .param(alert.id())
                .query((row, number) -> row.getString(1))
                .list());
    }

    /**
     * Writes down that a letter tells these cases; answers the letter's id, or nothing when the alert was stopped meanwhile.
     *
     * @throws org.springframework.dao.DuplicateKeyException when another letter of this alert tells one of them
     */
    Optional<String> begin(Alert alert, Collection<CaseStudyId> cases, Instant now) {
        String letter = UUID.randomUUID().toString();
        return Optional.ofNullable(together.execute(transaction -> {
            if (!isThere(alert)) {
                return null;
            }
            tables.writing()
                    .sql("INSERT INTO alert_letter (id, alert_id, begun_at, state) VALUES (?, ?, ?, 'BEGUN')")
                    .params(letter, alert.id(), now.toEpochMilli())
                    .update();
            cases.forEach(id -> tables.writing()
                    .sql("INSERT INTO alert_case (alert_id, case_id, letter_id) VALUES (?, ?, ?)")
                    .params(alert.id(), id.value(), letter)
                    .update());
            return letter;
        }));
    }

    private boolean isThere(Alert alert) {
        // An update, so that nobody deletes it before this transaction ends.
        return tables.writing()
                        .sql("UPDATE alert SET retry_at = retry_at WHERE id = ?")
                        .param(alert.id())
                        .update()
                == 1;
    }

    /** The letter left, and said of all those before that they may not have arrived. */
    void sent(Alert alert, String letter) {
        together.executeWithoutResult(transaction -> {
            tables.writing()
                    .sql("UPDATE alert_letter SET state = 'MENTIONED' WHERE alert_id = ? AND state = 'BEGUN' AND id"
                            + " <> ?")
                    .params(alert.id(), letter)
                    .update();
            tables.writing()
                    .sql("UPDATE alert_letter SET state = 'SENT' WHERE id = ?")
                    .param(letter)
                    .update();
        });
    }

    /** The letter did not leave: its cases are as new as before. */
    void takeBack(String letter) {
        together.executeWithoutResult(transaction -> {
            tables.writing()
                    .sql("DELETE FROM alert_case WHERE letter_id = ?")
                    .param(letter)
                    .update();
            tables.writing()
                    .sql("DELETE FROM alert_letter WHERE id = ?")
                    .param(letter)
                    .update();
        });
    }

    /** The letters that no later one has mentioned yet; whoever asks sends no letter of this alert at the moment. */
    List<Doubtful> unmentioned(Alert alert) {
        return doubtful(alert, "state = 'BEGUN'");
    }

    List<Doubtful> doubtful(Alert alert) {
        return doubtful(alert, "state <> 'SENT'");
    }

    private List<Doubtful> doubtful(Alert alert, String which) {
        List<Doubtful> letters = new ArrayList<>();
        tables.reading()
                .sql("SELECT id, begun_at FROM alert_letter WHERE alert_id = ? AND " + which + " ORDER BY begun_at")
                .param(alert.id())
                .query(row -> {
                    letters.add(new Doubtful(Instant.ofEpochMilli(row.getLong(2)), casesOf(row.getString(1))));
                });
        return letters;
    }

    private List<CaseStudyId> casesOf(String letter) {
        return tables.reading()
                .sql("SELECT case_id FROM alert_case WHERE letter_id = ? ORDER BY case_id")
                .param(letter)
                .query((row, number) -> new CaseStudyId(row.getString(1)))
                .list();
    }
}
