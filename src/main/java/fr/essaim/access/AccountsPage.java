package fr.essaim.access;

import fr.essaim.web.French;
import java.util.List;
import java.util.stream.Collectors;

/** All accounts. */
public record AccountsPage(List<Line> accounts, String message) {

    /** One account in a line. */
    public record Line(String id, String login, String name, String roles, boolean locked, String lastSignIn) {

        static Line of(Account account) {
            String roles = account.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
            return new Line(
                    account.id(),
                    account.login(),
                    account.name(),
                    roles.isEmpty() ? "aucun" : roles,
                    account.locked(),
                    account.lastSignInAt() == null ? "jamais" : French.date(account.lastSignInAt()));
        }
    }
}
