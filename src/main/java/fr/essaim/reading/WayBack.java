package fr.essaim.reading;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Leads from a sheet back to the search it was found in. */
@Component
class WayBack {

    private static final String SEARCH = "/";

    private final CaseWords words;

    WayBack(CaseWords words) {
        this.words = words;
    }

    /** The search the visitor came from, or the empty one: an address of somewhere else is never followed. */
    Link from(HttpServletRequest request) {
        return search(request)
                .map(query -> new Link(words.say("fil.resultats"), SEARCH + "?" + query))
                .orElseGet(() -> new Link(words.say("fil.recherche"), SEARCH));
    }

    private static Optional<String> search(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        String host = request.getHeader(HttpHeaders.HOST);
        if (referer == null || host == null) {
            return Optional.empty();
        }
        try {
            URI came = new URI(referer);
            boolean ours = host.equalsIgnoreCase(came.getRawAuthority()) && SEARCH.equals(came.getPath());
            return ours ? Optional.ofNullable(came.getRawQuery()) : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
