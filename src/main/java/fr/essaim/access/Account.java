package fr.essaim.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a person who may sign in; the password's hash stays in the table.
 *
 * @param login what she types to sign in, in small letters
 * @param locked an administrator closed the account
 * @param passwordIsTemporary somebody else knows the password: she has to choose her own before anything else
 * @param signIns see {@link SignedIn#signIns}
 */
record Account(
        String id,
        String login,
        String name,
        @Nullable String email,
        Set<Role> roles,
        boolean locked,
        boolean passwordIsTemporary,
        int signIns,
        Instant createdAt,
        @Nullable Instant lastSignInAt) {

    Account {
        roles = Set.copyOf(roles);
    }

    boolean is(Role role) {
        return roles.contains(role);
    }

    SignedIn signedIn() {
        return new SignedIn(id, name, roles, signIns);
    }

    /** Neither a login, a name nor an address of e-mail ever goes to a log by accident. */
    @Override
    public String toString() {
        return id;
    }
}
