package fr.essaim.access;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestComponent;

/** Lets tests in: accounts with the roles that a test needs. */
@TestComponent
public class Members {

    private static final String PASSWORD = "sept-abeilles-et-un-tilleul";

    private final AccountTable accounts;
    private final Tokens tokens;
    private final String hash;
    private final Map<Set<Role>, Member> members = new ConcurrentHashMap<>();
    private final Map<Set<Role>, String> given = new ConcurrentHashMap<>();

    Members(AccountTable accounts, Tokens tokens, Passwords passwords) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.hash = passwords.hash(PASSWORD);
    }

    /** Somebody with these roles, always the same. */
    public Member with(Role... roles) {
        return members.computeIfAbsent(Set.of(roles), these -> newWith(roles));
    }

    /** Somebody with these roles whom no other test knows. */
    public Member newWith(Role... roles) {
        String id = "compte-" + UUID.randomUUID();
        String login = "membre" + id.substring(id.length() - 8);
        String name = "Camille " + login;
        accounts.add(account(id, login, name, roles), hash);
        return new Member(id, login, name, PASSWORD);
    }

    /** A token of somebody with these roles. */
    public String token(Role... roles) {
        return given.computeIfAbsent(
                Set.of(roles), these -> tokens.create(with(roles).id(), "essais"));
    }

    private static Account account(String id, String login, String name, Role... roles) {
        Set<Role> own = EnumSet.noneOf(Role.class);
        own.addAll(Arrays.asList(roles));
        return new Account(id, login, name, null, own, false, false, 0, Instant.now(), null);
    }

    /** An account with its password. */
    public record Member(String id, String login, String name, String password) {}
}
