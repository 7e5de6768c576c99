package fr.essaim.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets programs in by {@code Authorization: Bearer}; a token that is not valid ends the request, whoever else might have sent it. */
final class TokenSignIn extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer";

    private final Tokens tokens;
    private final Refusals refusals;

    TokenSignIn(Tokens tokens, Refusals refusals) {
        this.tokens = tokens;
        this.refusals = refusals;
    }

    /** Whether the request claims to carry a token. */
    static boolean concerns(HttpServletRequest request) {
        String header = request.getHeader(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!concerns(request)) {
            chain.doFilter(request, response);
            return;
        }
        String token = request.getHeader(HttpHeaders.AUTHORIZATION)
                .substring(SCHEME.length())
                .strip();
        Optional<SignedIn> owner = tokens.owner(token);
        if (owner.isEmpty()) {
            refusals.wrongToken(request, response);
            return;
        }
        SecurityContextHolder.setContext(Presence.byToken(owner.get()).alone());
        chain.doFilter(request, response);
    }
}
