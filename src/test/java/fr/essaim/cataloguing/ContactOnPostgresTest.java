package fr.essaim.cataloguing;

import static fr.essaim.catalyst.CatalystBuilder.aCatalyst;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.WithoutWeb;
import fr.essaim.catalyst.CatalystArchive;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.CatalystRefused;
import fr.essaim.catalyst.ContactId;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import fr.essaim.storage.Tables;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class ContactOnPostgresTest {

    private static final CatalystId ID = CatalystId.of("fabrique");
    private static final Provenance SOMEBODY = Provenance.of("compte-1");

    @TempDir
    Path data;

    @Test
    void contacts_live_and_vanish_on_postgresql_as_on_sqlite() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                ConfigurableApplicationContext essaim = WithoutWeb.startWithoutImports(
                        data, "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"))) {
            essaim.getBean(Commands.class).send(aCatalyst("fabrique").registered(), SOMEBODY);
            Contacts contacts = essaim.getBean(Contacts.class);
            ContactForm form = new ContactForm(
                    "Zoé Témoin", "zoe@temoin.example", "Direction", "oui", "J’accepte.", "2024-03-21", "oui");
            Contact contact = contacts.name(ID, form, SOMEBODY);

            assertThat(contacts.of(ID)).contains(contact);
            assertThatThrownBy(() -> contacts.name(ID, form, SOMEBODY)).isInstanceOf(CatalystRefused.class);
            String secret = contacts.newWayOut(contact);
            assertThat(contacts.leaving(ID, secret)).contains(contact);
            assertThat(contacts.leaving(CatalystId.of("autre"), secret)).isEmpty();

            Relay relay = essaim.getBean(Relay.class);
            CatalystArchive archive = essaim.getBean(CatalystArchive.class);
            assertThat(relay.isReady()).isFalse();
            assertThat(relay.welcome(archive.now(ID).orElseThrow(), contact)).isEqualTo(Relay.Outcome.NOT_SENT);

            contacts.withdrawHerself(contact);
            contacts.withdrawHerself(contact);

            Tables tables = essaim.getBean(Tables.class);
            assertThat(List.of("catalyst_contact", "catalyst_contact_way_out"))
                    .allSatisfy(table -> assertThat(tables.reading()
                                    .sql("SELECT count(*) FROM " + table)
                                    .query(Long.class)
                                    .single())
                            .isZero());
            assertThat(archive.history(ID)).hasSize(3);
        }
    }

    @Test
    void nothing_of_a_person_goes_to_a_log_by_accident() {
        ContactForm form = new ContactForm(
                "Zoé Témoin", "zoe@temoin.example", "Direction", "oui", "J’accepte.", "2024-03-21", "oui");
        Contact contact = form.contact(ContactId.of("contact-1"), ID);
        MessageForm message = new MessageForm("Sujet", "Texte", "visiteur@ailleurs.example", "");

        assertThat(contact + " " + form + " " + message + " " + WayOut.of("secret"))
                .doesNotContain("Zoé", "zoe@", "visiteur@", "secret", "Texte");
    }
}
