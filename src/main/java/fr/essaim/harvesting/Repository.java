package fr.essaim.harvesting;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.web.PublicAddress;
import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** How this base is called by those who copy it. */
@Component
class Repository {

    static final String PATH = "/oai";

    private static final String SCHEME = "oai:";
    private static final Pattern DOMAIN = Pattern.compile("[a-zA-Z][a-zA-Z0-9\\-]*(\\.[a-zA-Z][a-zA-Z0-9\\-]*)+");
    private static final Pattern MAIL = Pattern.compile("\\S+@(\\S+\\.)+\\S+");
    private static final String NOBODY = "contact@essaim.invalid";

    private final PublicAddress addresses;
    private final String contact;

    Repository(PublicAddress addresses, @Value("${essaim.contact:}") String contact) {
        this.addresses = addresses;
        this.contact = contact.strip();
        if (!this.contact.isEmpty() && !MAIL.matcher(this.contact).matches()) {
            throw new IllegalStateException(
                    "«\u00A0" + contact + "\u00A0» (essaim.contact) n’est pas une adresse électronique.");
        }
    }

    /** The address that answers the protocol. */
    String base() {
        return addresses.of(PATH);
    }

    /** The permanent address of a case. */
    String page(CaseStudyId id) {
        return addresses.of("/etudes-de-cas/" + id);
    }

    /** Whom to write to; the protocol wants an address, even of nobody. */
    String contact() {
        if (!contact.isEmpty()) {
            return contact;
        }
        return isDomain() ? "contact@" + host() : NOBODY;
    }

    String identifier(CaseStudyId id) {
        return SCHEME + host() + ":" + id;
    }

    /** The case that an identifier of ours names; empty when it cannot be one. */
    Optional<CaseStudyId> named(String identifier) {
        String start = SCHEME + host() + ":";
        return identifier.startsWith(start)
                ? CaseStudyId.parse(identifier.substring(start.length()))
                : Optional.empty();
    }

    /** Whether the identifiers are of the form that the guidelines of the protocol ask for. */
    boolean isDomain() {
        return DOMAIN.matcher(host()).matches();
    }

    String host() {
        String host = URI.create(addresses.of("")).getHost();
        return host == null ? "localhost" : host;
    }
}
