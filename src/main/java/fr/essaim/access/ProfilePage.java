package fr.essaim.access;

import fr.essaim.web.French;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person sees and changes of her own account.
 *
 * @param hasPassword false for whoever signs in by a provider alone
 * @param problems what is wrong with what was typed, by field
 * @param newToken a token, shown this once
 */
public record ProfilePage(
        String login,
        String name,
        List<Role> roles,
        boolean hasPassword,
        boolean passwordIsTemporary,
        List<Line> tokens,
        Map<String, String> problems,
        String message,
        @Nullable String newToken) {

    public @Nullable String problem(String field) {
        return problems.get(field);
    }

    @Override
    public String toString() {
        return "ProfilePage";
    }

    /** One token in a line. */
    public record Line(String id, String name, String createdAt, String lastUsedAt) {

        static Line of(Token token) {
            Instant used = token.lastUsedAt();
            return new Line(
                    token.id(),
                    token.name(),
                    French.date(token.createdAt()),
                    used == null ? "jamais" : French.date(used));
        }
    }
}
