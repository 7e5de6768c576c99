package fr.essaim.access;

import fr.essaim.storage.Tables;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of accounts. */
@Component
class AccountTable {

    private final Tables tables;

    AccountTable(Tables tables) {
        this.tables = tables;
    }

    List<Account> all() {
        return tables.reading()
                .sql("SELECT * FROM account ORDER BY login")
                .query(AccountTable::account)
                .list();
    }

    boolean isEmpty() {
        return tables.reading()
                        .sql("SELECT count(*) FROM account")
                        .query(Long.class)
                        .single()
                == 0;
    }

    Optional<Account> find(String id) {
        return where("id", id);
    }

    /** @throws Refused when there is no such account */
    Account existing(String id) {
        return find(id).orElseThrow(
                        () -> new Refused(ProblemType.NOT_FOUND.saying("Ce compte n’existe pas, ou plus.")));
    }

    Optional<Account> findByLogin(String login) {
        return where("login", login);
    }

    Optional<Account> findByProvider(String issuer, String subject) {
        return tables.reading()
                .sql("SELECT * FROM account WHERE issuer = ? AND subject = ?")
                .params(issuer, subject)
                .query(AccountTable::account)
                .optional();
    }

    /** Those who can tend accounts at this moment, by id. */
    Set<String> administrators() {
        return all().stream()
                .filter(account -> account.is(Role.ADMINISTRATOR) && !account.locked())
                .map(Account::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Nobody, for a person who signs in by a provider alone. */
    Optional<String> passwordHash(String id) {
        return tables.reading()
                .sql("SELECT password_hash FROM account WHERE id = ? AND password_hash IS NOT NULL")
                .param(id)
                .query(String.class)
                .optional();
    }

    void add(Account account, @Nullable String passwordHash) {
        tables.writing()
                .sql("INSERT INTO account (id, login, shown_name, email, roles, locked, password_hash,"
                        + " password_is_temporary, sign_ins, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        account.id(),
                        account.login(),
                        account.name(),
                        account.email(),
                        text(account.roles()),
                        number(account.locked()),
                        passwordHash,
                        number(account.passwordIsTemporary()),
                        account.signIns(),
                        account.createdAt().toString()))
                .update();
    }

    void bindToProvider(String id, String issuer, String subject) {
        change("issuer = ?, subject = ?", id, issuer, subject);
    }

    void rename(String id, String name, @Nullable String email) {
        change("shown_name = ?, email = ?", id, name, email);
    }

    void giveRoles(String id, Set<Role> roles) {
        change("roles = ?", id, text(roles));
    }

    void lock(String id) {
        change("locked = 1, sign_ins = sign_ins + 1", id);
    }

    void unlock(String id) {
        change("locked = 0", id);
    }

    void changePassword(String id, String hash) {
        change("password_hash = ?, password_is_temporary = 0, sign_ins = sign_ins + 1", id, hash);
    }

    void resetPassword(String id, String hash) {
        change("password_hash = ?, password_is_temporary = 1, sign_ins = sign_ins + 1", id, hash);
    }

    void signedIn(String id, Instant moment) {
        change("last_sign_in_at = ?", id, moment.toString());
    }

    void erase(String id) {
        tables.writing()
                .sql("DELETE FROM account_token WHERE account_id = ?")
                .param(id)
                .update();
        tables.writing().sql("DELETE FROM account WHERE id = ?").param(id).update();
    }

    private void change(String columns, String id, @Nullable Object... values) {
        tables.writing()
                .sql("UPDATE account SET " + columns + " WHERE id = ?")
                .params(Arrays.asList(values))
                .param(id)
                .update();
    }

    private Optional<Account> where(String column, String value) {
        return tables.reading()
                .sql("SELECT * FROM account WHERE " + column + " = ?")
                .param(value)
                .query(AccountTable::account)
                .optional();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        String lastSignIn = row.getString("last_sign_in_at");
        return new Account(
                row.getString("id"),
                row.getString("login"),
                row.getString("shown_name"),
                row.getString("email"),
                roles(row.getString("roles")),
                row.getInt("locked") == 1,
                row.getInt("password_is_temporary") == 1,
                row.getInt("sign_ins"),
                Instant.parse(row.getString("created_at")),
                lastSignIn == null ? null : Instant.parse(lastSignIn));
    }

    private static Set<Role> roles(String text) {
        return Arrays.stream(text.split(" "))
                .filter(name -> !name.isEmpty())
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String text(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    private static int number(boolean truth) {
        return truth ? 1 : 0;
    }
}
