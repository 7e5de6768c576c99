package fr.essaim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.WithoutWeb;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

@ExtendWith(OutputCaptureExtension.class)
class AccountsTest {

    @TempDir
    Path data;

    @Test
    void somebody_who_tends_accounts_is_there_from_the_first_start_and_always_remains(CapturedOutput log) {
        try (ConfigurableApplicationContext essaim = WithoutWeb.startWithoutImports(data)) {
            AccountTable table = essaim.getBean(AccountTable.class);
            Accounts accounts = essaim.getBean(Accounts.class);
            assertThat(table.isEmpty())
                    .as("a command without the web server lets nobody in")
                    .isTrue();

            start(essaim, "", "");
            start(essaim, "", "");
            Account admin = table.findByLogin("admin").orElseThrow();
            assertThat(table.all()).hasSize(1);
            assertThat(admin.passwordIsTemporary()).isTrue();
            Matcher password = Pattern.compile("mot de passe ([a-z0-9-]{23}) ").matcher(log);
            assertThat(password.find()).isTrue();
            assertThat(essaim.getBean(Passwords.class).matches(password.group(1), table.passwordHash(admin.id())))
                    .isTrue();
            assertThat(password.find()).as("told once").isFalse();

            String id = admin.id();
            AccountFields demoted = new AccountFields("admin", "A", "", Set.of(Role.CURATOR));
            assertThatThrownBy(() -> accounts.lock(id)).isInstanceOf(LastAdministrator.class);
            assertThatThrownBy(() -> accounts.erase(id)).isInstanceOf(LastAdministrator.class);
            assertThatThrownBy(() -> accounts.change(id, demoted)).isInstanceOf(LastAdministrator.class);

            start(essaim, "Alice", "une-ruche-au-bord-du-lac");
            start(essaim, "alice", "un-autre-mot-de-passe");
            Account alice = table.findByLogin("alice").orElseThrow();
            assertThat(alice.passwordIsTemporary()).isFalse();
            assertThat(essaim.getBean(Passwords.class)
                            .matches("une-ruche-au-bord-du-lac", table.passwordHash(alice.id())))
                    .isTrue();
            accounts.lock(id);
            assertThatThrownBy(() -> accounts.erase(alice.id())).isInstanceOf(LastAdministrator.class);
            accounts.erase(id);
            assertThat(table.all()).extracting(Account::login).containsExactly("alice");
            assertThatThrownBy(() -> start(essaim, "bob", "court")).isInstanceOf(AdministratorRefused.class);
        }
    }

    @Test
    void of_an_erased_person_nothing_is_left_in_any_file() {
        List<String> traces =
                List.of("zoe.temoin", "Zoé Témoin", "zoe@temoin.example", "Zoé T. renommée", "jeton de zoé");
        try (ConfigurableApplicationContext essaim = WithoutWeb.startWithoutImports(data)) {
            Accounts accounts = essaim.getBean(Accounts.class);
            accounts.create(fields("autre", "Autre", "", Role.ADMINISTRATOR), "une-ruche-au-bord-du-lac");
            String id = accounts.create(fields(traces.get(0), traces.get(1), traces.get(2), Role.CURATOR))
                    .orElseThrow()
                    .id();
            assertThat(filesWith(traces.get(1))).isNotEmpty();
            accounts.rename(essaim.getBean(AccountTable.class).existing(id), traces.get(3));
            essaim.getBean(Tokens.class).create(id, traces.get(4));
            assertThat(traces).allSatisfy(trace -> assertThat(filesWith(trace)).isNotEmpty());

            accounts.erase(id);

            assertThat(traces).allSatisfy(trace -> assertThat(filesWith(trace)).isEmpty());
            assertThat(filesWith("autre")).isNotEmpty();
        }
    }

    @Test
    void nothing_of_a_person_goes_to_a_log_by_accident() {
        AccountFields fields = fields("zoe", "Zoé", "zoe@example.org", Role.CURATOR);
        SignedIn person = new SignedIn("compte-1", "Zoé", Set.of(), 0);

        assertThat(fields + " " + person + " " + new PasswordChange.Wish("a1", "b2", "c3")
                        + new Accounts.NewAccount("compte-2", "secret"))
                .doesNotContain("zoe", "Zoé", "a1", "b2", "c3", "secret");
    }

    private static void start(ConfigurableApplicationContext essaim, String login, String password) {
        new FirstAdministrator(essaim.getBean(Accounts.class), essaim.getBean(AccountTable.class), login, password)
                .run(new DefaultApplicationArguments());
    }

    private static AccountFields fields(String login, String name, String email, Role role) {
        return new AccountFields(login, name, email, Set.of(role));
    }

    private List<Path> filesWith(String text) {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return bytes.contains(new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
