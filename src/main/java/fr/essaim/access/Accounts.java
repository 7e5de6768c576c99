package fr.essaim.access;

import fr.essaim.storage.Tables;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.UncategorizedDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator does with accounts; somebody who can do it again always remains. */
@Component
class Accounts {

    private final AccountTable table;
    private final Passwords passwords;
    private final People people;
    private final Tables tables;
    private final TransactionTemplate alone;

    Accounts(
            AccountTable table,
            Passwords passwords,
            People people,
            Tables tables,
            PlatformTransactionManager transactions) {
        this.table = table;
        this.passwords = passwords;
        this.people = people;
        this.tables = tables;
        this.alone = new TransactionTemplate(transactions);
        // Two administrators who close each other's account at the same moment must not both succeed.
        this.alone.setIsolationLevel(TransactionDefinition.ISOLATION_SERIALIZABLE);
    }

    /** Makes an account with a password that its owner has to change; nothing if the login is taken. */
    Optional<NewAccount> create(AccountFields fields) {
        String password = passwords.generate();
        Account account = account(fields, true);
        return add(account, password) ? Optional.of(new NewAccount(account.id(), password)) : Optional.empty();
    }

    /** Makes an account with a password that its owner chose; says whether the login was free. */
    boolean create(AccountFields fields, String password) {
        return add(account(fields, false), password);
    }

    /** Changes everything but the login and the password; the last administrator stays one. */
    void change(String id, AccountFields fields) {
        alone.executeWithoutResult(transaction -> {
            if (!fields.roles().contains(Role.ADMINISTRATOR)) {
                ensureAnotherAdministrator(id);
            }
            table.rename(id, fields.name(), fields.emailIfAny());
            table.giveRoles(id, fields.roles());
        });
        people.forget(id);
    }

    void rename(Account account, String name) {
        table.rename(account.id(), name, account.email());
        people.forget(account.id());
    }

    void lock(String id) {
        alone.executeWithoutResult(transaction -> {
            ensureAnotherAdministrator(id);
            table.lock(id);
        });
    }

    void unlock(String id) {
        table.unlock(id);
    }

    /** Gives a new password, that its owner has to change. */
    String resetPassword(String id) {
        String password = passwords.generate();
        table.resetPassword(id, passwords.hash(password));
        return password;
    }

    /** Removes all that is known of a person; events keep her id, which means nothing any more. */
    void erase(String id) {
        alone.executeWithoutResult(transaction -> {
            ensureAnotherAdministrator(id);
            table.erase(id);
        });
        people.forget(id);
        tables.forgetWhatWasDeleted();
    }

    private boolean add(Account account, String password) {
        if (table.findByLogin(account.login()).isPresent()) {
            return false;
        }
        try {
            table.add(account, passwords.hash(password));
            return true;
        } catch (DuplicateKeyException | UncategorizedDataAccessException e) {
            // Somebody else took the login meanwhile; SQLite's driver does not say which constraint was broken.
            if (table.findByLogin(account.login()).isPresent()) {
                return false;
            }
            throw e;
        }
    }

    private void ensureAnotherAdministrator(String id) {
        Set<String> administrators = table.administrators();
        if (administrators.equals(Set.of(id))) {
            throw new LastAdministrator();
        }
    }

    private static Account account(AccountFields fields, boolean passwordIsTemporary) {
        String id = "compte-" + UUID.randomUUID();
        return new Account(
                id,
                fields.login(),
                fields.name(),
                fields.emailIfAny(),
                fields.roles(),
                false,
                passwordIsTemporary,
                0,
                Instant.now(),
                null);
    }

    /** What an administrator hands over, once. */
    record NewAccount(String id, String password) {
        @Override
        public String toString() {
            return id;
        }
    }
}
