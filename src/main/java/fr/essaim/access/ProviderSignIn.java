package fr.essaim.access;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/** Ends a sign-in by a provider: what the provider said becomes an account, and nothing else of it is kept. */
final class ProviderSignIn implements AuthenticationSuccessHandler {

    private final ProviderAccounts accounts;
    private final AccountTable table;
    private final AuthenticationSuccessHandler next;
    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    ProviderSignIn(ProviderAccounts accounts, AccountTable table, AuthenticationSuccessHandler next) {
        this.accounts = accounts;
        this.table = table;
        this.next = next;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException, ServletException {
        if (!(authentication.getPrincipal() instanceof OidcUser user)) {
            refuse(request, response, SignInMessage.PROVIDER);
            return;
        }
        Account account = accounts.of(user);
        if (account.locked()) {
            refuse(request, response, SignInMessage.LOCKED);
            return;
        }
        table.signedIn(account.id(), Instant.now());
        Presence presence = Presence.bySession(account.signedIn());
        SecurityContextHolder.setContext(presence.alone());
        sessions.saveContext(presence.alone(), request, response);
        next.onAuthenticationSuccess(request, response, presence);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, SignInMessage message)
            throws IOException {
        SecurityContextHolder.clearContext();
        sessions.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
        response.sendRedirect(message.address());
    }
}
