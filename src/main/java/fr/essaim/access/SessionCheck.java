package fr.essaim.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Looks up the account of whoever has a session at every request: what an administrator changes, on whichever node, holds at once. */
final class SessionCheck extends OncePerRequestFilter {

    private static final List<String> ASSETS = List.of("/essaim/", "/webjars/", "/favicon.svg");

    private final AccountTable accounts;

    SessionCheck(AccountTable accounts) {
        this.accounts = accounts;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return ASSETS.stream().anyMatch(request.getRequestURI()::startsWith);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<Presence> presence = Presence.current();
        if (presence.isEmpty() || presence.get().isByToken()) {
            chain.doFilter(request, response);
            return;
        }
        // Her name and her forms' tokens are on every page: none is kept by a browser or a proxy.
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Optional<Account> account = valid(presence.get().person());
        if (account.isEmpty()) {
            signOut(request);
        } else if (account.get().passwordIsTemporary() && !isAboutPassword(request)) {
            response.sendRedirect("/profil");
            return;
        } else {
            SecurityContextHolder.setContext(
                    Presence.bySession(account.get().signedIn()).alone());
        }
        chain.doFilter(request, response);
    }

    private Optional<Account> valid(SignedIn person) {
        return accounts.find(person.id())
                .filter(account -> !account.locked())
                .filter(account -> account.signIns() == person.signIns());
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private static boolean isAboutPassword(HttpServletRequest request) {
        String address = request.getRequestURI();
        return address.equals("/profil")
                || address.startsWith("/profil/mot-de-passe")
                || address.equals("/deconnexion");
    }
}
