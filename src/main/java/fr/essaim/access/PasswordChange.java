package fr.essaim.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Lets a person choose another password: her other sessions end, the one she is in goes on. */
@Component
class PasswordChange {

    private static final int TRIES = 5;
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final AccountTable accounts;
    private final Passwords passwords;
    private final Attempts attempts = new Attempts(TRIES, WINDOW, InstantSource.system());
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    PasswordChange(AccountTable accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    /** What is wrong, by the name of the field; nothing if the password is changed. */
    Map<String, String> change(String id, Wish wish) {
        Optional<String> problem = Passwords.problem(wish.next());
        if (problem.isPresent()) {
            return Map.of("nouveau", problem.get());
        }
        if (!wish.next().equals(wish.again())) {
            return Map.of("encore", "Les deux mots de passe ne sont pas les mêmes.");
        }
        if (!attempts.begin(id)) {
            return Map.of("actuel", "Trop d’essais\u00A0: attendez quinze minutes avant de recommencer.");
        }
        if (!passwords.matches(wish.current(), accounts.passwordHash(id))) {
            return Map.of("actuel", "Ce n’est pas votre mot de passe actuel.");
        }
        attempts.forget(id);
        if (wish.next().equals(wish.current())) {
            return Map.of("nouveau", "C’est déjà votre mot de passe\u00A0: choisissez-en un autre.");
        }
        accounts.changePassword(id, passwords.hash(wish.next()));
        return Map.of();
    }

    /** Lets the session at hand go on after the change. */
    void keepSession(String id, HttpServletRequest request, HttpServletResponse response) {
        request.changeSessionId();
        Presence presence = Presence.bySession(accounts.existing(id).signedIn());
        sessions.saveContext(presence.alone(), request, response);
    }

    /** What a person typed. */
    record Wish(String current, String next, String again) {
        @Override
        public String toString() {
            return "Wish";
        }
    }
}
