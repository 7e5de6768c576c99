package fr.essaim.curating;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.storage.Tables;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Keeps who is to review which case. */
@Component
class Assignments {

    private final Tables tables;

    Assignments(Tables tables) {
        this.tables = tables;
    }

    /** The account that each case is assigned to. */
    Map<String, String> all() {
        Map<String, String> all = new HashMap<>();
        tables.reading().sql("SELECT case_id, account_id FROM case_assignment").query(row -> {
            all.put(row.getString(1), row.getString(2));
        });
        return all;
    }

    Optional<String> of(CaseStudyId id) {
        return tables.reading()
                .sql("SELECT account_id FROM case_assignment WHERE case_id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    void assign(CaseStudyId id, String account) {
        tables.writing()
                .sql("INSERT INTO case_assignment (case_id, account_id, assigned_at) VALUES (?, ?, ?)"
                        + " ON CONFLICT (case_id) DO UPDATE SET account_id = excluded.account_id,"
                        + " assigned_at = excluded.assigned_at")
                .params(id.value(), account, Instant.now().toString())
                .update();
    }

    void release(CaseStudyId id) {
        tables.writing()
                .sql("DELETE FROM case_assignment WHERE case_id = ?")
                .param(id.value())
                .update();
    }
}
