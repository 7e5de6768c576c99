package fr.essaim.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One account, or the form of a new one.
 *
 * @param id empty for a new one
 * @param problems what is wrong with what was typed, by field
 * @param password a new password, shown this once
 */
public record AccountPage(
        String id,
        AccountFields fields,
        Map<String, String> problems,
        boolean locked,
        String message,
        @Nullable String password) {

    static final AccountFields EMPTY = new AccountFields("", "", "", Set.of());

    public boolean isNew() {
        return id.isEmpty();
    }

    public List<Role> allRoles() {
        return List.of(Role.values());
    }

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    @Override
    public String toString() {
        return "AccountPage " + id;
    }
}
