package fr.essaim.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets a page load nothing but what this application serves, and be framed by nobody but one list made for that; the only place where such headers are set, but for the slides, which name their own style and script. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SecurityHeaders extends OncePerRequestFilter {

    private static final String POLICY =
            "default-src 'self'; img-src 'self' data:; style-src 'self'; script-src 'self'; "
                    + "object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // The page that tries the API is somebody else's: it writes styles into its elements.
    private static final String API_PAGE = "/swagger-ui/";
    private static final String API_PAGE_POLICY =
            POLICY.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'");

    // Shown inside the pages of partners, whoever they are: it says nothing to one that it does not say to all, and
    // takes nothing.
    private static final String FRAMED_LIST = "/integration/liste";
    private static final String FRAMED_LIST_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors *";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader("Content-Security-Policy", policy(request.getRequestURI()));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        chain.doFilter(request, response);
    }

    private static String policy(String address) {
        if (address.equals(FRAMED_LIST)) {
            return FRAMED_LIST_POLICY;
        }
        return address.startsWith(API_PAGE) ? API_PAGE_POLICY : POLICY;
    }
}
