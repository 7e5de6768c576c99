package fr.essaim.checking;

import fr.essaim.storage.StoredJson;
import fr.essaim.storage.Tables;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The groups of spellings of which a person said that they are not one organisation. */
@Component
class Distinctions {

    private final Tables tables;

    Distinctions(Tables tables) {
        this.tables = tables;
    }

    /** Says that these spellings are several organisations; saying it twice changes nothing. */
    void add(Collection<String> spellings, String actor) {
        tables.writing()
                .sql("""
                        INSERT INTO partner_distinction (id, spellings, actor, decided_at) VALUES (?, ?, ?, ?)
                        ON CONFLICT (id) DO NOTHING""")
                .params(
                        PartnerGroup.idOf(spellings),
                        StoredJson.mapper().writeValueAsString(new TreeSet<>(spellings)),
                        actor,
                        Instant.now(Clock.systemUTC()).toString())
                .update();
    }

    /** Takes it back. */
    void remove(String id) {
        tables.writing()
                .sql("DELETE FROM partner_distinction WHERE id = ?")
                .param(id)
                .update();
    }

    /** The latest decision first. */
    List<Set<String>> all() {
        return tables.reading()
                .sql("SELECT spellings FROM partner_distinction ORDER BY decided_at DESC, id")
                .query((row, number) -> read(row.getString("spellings")))
                .list();
    }

    private static Set<String> read(String json) {
        return new TreeSet<>(List.of(StoredJson.mapper().readValue(json, String[].class)));
    }
}
