package fr.essaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.WithoutWeb;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

class AccountsOnPostgresTest {

    @TempDir
    Path data;

    @Test
    void accounts_and_tokens_live_on_postgresql_as_on_sqlite() throws IOException {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder().start();
                ConfigurableApplicationContext essaim = WithoutWeb.startWithoutImports(
                        data, "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"))) {
            Accounts accounts = essaim.getBean(Accounts.class);
            AccountTable table = essaim.getBean(AccountTable.class);
            Tokens tokens = essaim.getBean(Tokens.class);
            AccountFields fields = new AccountFields("claire", "Claire", "", Set.of(Role.ADMINISTRATOR));
            String id = accounts.create(fields).orElseThrow().id();

            assertThat(accounts.create(fields)).isEmpty();
            assertThat(accounts.create(new AccountFields("b", "B", "b@b.fr", Set.of(Role.ADMINISTRATOR)), "x"))
                    .isTrue();
            table.bindToProvider(id, "https://issuer", "1");
            table.signedIn(id, Instant.EPOCH);
            accounts.change(id, new AccountFields("claire", "Clara", "c@c.fr", Set.of(Role.HOST, Role.CURATOR)));
            assertThat(table.findByProvider("https://issuer", "1")).hasValueSatisfying(account -> {
                assertThat(account.name()).isEqualTo("Clara");
                assertThat(account.roles()).containsExactlyInAnyOrder(Role.HOST, Role.CURATOR);
                assertThat(account.lastSignInAt()).isEqualTo(Instant.EPOCH);
            });

            String token = tokens.create(id, "essai");
            assertThat(tokens.owner(token)).map(SignedIn::id).contains(id);
            accounts.lock(id);
            assertThat(tokens.owner(token)).isEmpty();
            accounts.unlock(id);
            assertThat(tokens.of(id))
                    .singleElement()
                    .satisfies(each -> assertThat(each.lastUsedAt()).isNotNull());
            assertThat(accounts.resetPassword(id)).hasSize(23);
            accounts.erase(id);
            assertThat(table.find(id)).isEmpty();
            assertThat(tokens.owner(token)).isEmpty();
        }
    }
}
