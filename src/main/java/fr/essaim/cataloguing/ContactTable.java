package fr.essaim.cataloguing;

import fr.essaim.cataloguing.Contact.NameShown;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.ContactId;
import fr.essaim.storage.Tables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The rows of contacts, and of the ways out that their letters carry. */
@Component
class ContactTable {

    private final Tables tables;

    ContactTable(Tables tables) {
        this.tables = tables;
    }

    Optional<Contact> of(CatalystId catalyst) {
        return tables.reading()
                .sql("SELECT * FROM catalyst_contact WHERE catalyst_id = ?")
                .param(catalyst.value())
                .query(ContactTable::contact)
                .optional();
    }

    /** Whose letter carried this way out. */
    Optional<Contact> byWayOut(String hash) {
        return tables.reading()
                .sql("SELECT c.* FROM catalyst_contact c JOIN catalyst_contact_way_out w ON w.contact_id = c.id"
                        + " WHERE w.hash = ?")
                .param(hash)
                .query(ContactTable::contact)
                .optional();
    }

    void add(Contact contact) {
        tables.writing()
                .sql("INSERT INTO catalyst_contact (id, catalyst_id, name, email, role, name_is_public, consent,"
                        + " consented_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        contact.id().value(),
                        contact.catalyst().value(),
                        contact.name(),
                        contact.email(),
                        contact.role(),
                        contact.isNamedInPublic() ? 1 : 0,
                        contact.consent(),
                        contact.consentedOn().toString())
                .update();
    }

    void addWayOut(String hash, ContactId contact) {
        tables.writing()
                .sql("INSERT INTO catalyst_contact_way_out (hash, contact_id) VALUES (?, ?)")
                .params(hash, contact.value())
                .update();
    }

    void delete(ContactId contact) {
        tables.writing()
                .sql("DELETE FROM catalyst_contact_way_out WHERE contact_id = ?")
                .param(contact.value())
                .update();
        tables.writing()
                .sql("DELETE FROM catalyst_contact WHERE id = ?")
                .param(contact.value())
                .update();
    }

    /** What SQLite keeps of deleted rows beside its database goes too. */
    void forgetWhatWasDeleted() {
        tables.forgetWhatWasDeleted();
    }

    private static Contact contact(ResultSet row, int number) throws SQLException {
        return new Contact(
                ContactId.of(row.getString("id")),
                CatalystId.of(row.getString("catalyst_id")),
                row.getString("name"),
                row.getString("email"),
                row.getString("role"),
                row.getInt("name_is_public") == 1 ? NameShown.TO_EVERYONE : NameShown.TO_CURATORS,
                row.getString("consent"),
                LocalDate.parse(row.getString("consented_on")));
    }
}
