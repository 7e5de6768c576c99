package fr.essaim.access;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Sign-in by login and password; whatever is wrong with the login is answered like a wrong password, and takes as long. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int PER_LOGIN = 5;

    /** Many persons may share one address: a town hall, a campus. */
    private static final int PER_ADDRESS = 50;

    private final AccountTable accounts;
    private final Passwords passwords;
    private final Attempts byLogin = new Attempts(PER_LOGIN, WINDOW, InstantSource.system());
    private final Attempts byAddress = new Attempts(PER_ADDRESS, WINDOW, InstantSource.system());

    PasswordSignIn(AccountTable accounts, Passwords passwords) {
        this.accounts = accounts;
        this.passwords = passwords;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String address = attempt.getDetails() instanceof WebAuthenticationDetails details
                ? Attempts.network(details.getRemoteAddress())
                : "";
        String login = attempt.getName().strip().toLowerCase(Locale.ROOT);
        if (!byAddress.begin(address)) {
            throw new TooManyAttempts();
        }
        if (!byLogin.begin(login)) {
            throw new LockedException("too many failures");
        }
        Account account = check(login, String.valueOf(attempt.getCredentials()));
        byLogin.forget(login);
        byAddress.takeBack(address);
        accounts.signedIn(account.id(), Instant.now());
        return Presence.bySession(account.signedIn());
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return attempt == UsernamePasswordAuthenticationToken.class;
    }

    private Account check(String login, String password) {
        Optional<Account> account = accounts.findByLogin(login);
        Optional<String> hash = accounts.passwordHash(account.map(Account::id).orElse(""));
        if (!passwords.matches(password, hash)) {
            throw new BadCredentialsException("wrong login or password");
        }
        return account.filter(each -> !each.locked()).orElseThrow(() -> new DisabledException("locked"));
    }
}
