package fr.essaim.access;

import static fr.essaim.access.AddressRules.Methods.OPEN_TO_ALL_FORMS;
import static fr.essaim.access.AddressRules.Methods.POSTS;
import static fr.essaim.access.AddressRules.Methods.PUTS;
import static fr.essaim.access.AddressRules.Methods.READS;
import static fr.essaim.access.AddressRules.Methods.READS_AND_POSTS;
import static fr.essaim.access.Role.ADMINISTRATOR;
import static fr.essaim.access.Role.CONTRIBUTOR;
import static fr.essaim.access.Role.CURATOR;
import static fr.essaim.access.Role.HOST;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** The only place that says who may come where: the first line that fits an address decides, and an address that no line names does not exist. */
final class AddressRules {

    private static final Who EVERYONE = new Who.Everyone();
    private static final Who SIGNED_IN = new Who.AnySignedIn();

    private static final List<Rule> TABLE = List.of(
            // the public site
            rule(READS, "/", EVERYONE),
            rule(READS, "/aide", EVERYONE),
            rule(READS, "/carte", EVERYONE),
            rule(READS, "/etudes-de-cas/{id}", EVERYONE),
            rule(READS, "/etudes-de-cas/{id}/historique", EVERYONE),
            rule(READS, "/catalyseurs", EVERYONE),
            rule(READS, "/catalyseurs/{id}", EVERYONE),
            rule(READS_AND_POSTS, "/catalyseurs/{id}/message", EVERYONE),
            rule(READS_AND_POSTS, "/catalyseurs/{id}/retrait", EVERYONE),
            rule(READS, "/vocabulaires", EVERYONE),
            rule(READS, "/vocabulaires/{scheme}", EVERYONE),
            rule(READS, "/vocabulaires/{scheme}/{concept}", EVERYONE),
            rule(READS, "/partenariats", EVERYONE),
            rule(READS, "/partenariats/{id}", EVERYONE),
            rule(READS, "/organisations", EVERYONE),
            rule(READS, "/organisations/{id}", EVERYONE),
            rule(READS, "/selections/{id}/editions/{number}/diapositives.html", EVERYONE),
            rule(READS, "/selections/{id}/editions/{number}/diapositives.pptx", EVERYONE),
            rule(READS, "/selections/{id}/editions/{number}/livret.pdf", EVERYONE),
            rule(READS, "/selections/{id}/editions/{number}/qr.svg", EVERYONE),
            rule(READS, "/selections/{id}/editions/{number}/qr.png", EVERYONE),
            rule(READS, "/selections/{id}/editions/{number}/cas.csv", EVERYONE),
            rule(READS, "/selections", EVERYONE),
            rule(READS, "/selections/{id}", EVERYONE),
            rule(READS, "/selections/{id}/editions/{number}", EVERYONE),
            rule(READS, "/integration", EVERYONE),
            rule(READS, "/integration/liste", EVERYONE),
            rule(OPEN_TO_ALL_FORMS, "/alertes/**", EVERYONE),
            rule(READS, "/sitemap.xml", EVERYONE),
            rule(READS, "/sitemap/{file}", EVERYONE),
            rule(READS, "/robots.txt", EVERYONE),
            rule(READS, "/essaim/**", EVERYONE),
            rule(READS, "/webjars/**", EVERYONE),
            rule(READS, "/favicon.svg", EVERYONE),
            rule(READS, "/impression", EVERYONE),
            rule(OPEN_TO_ALL_FORMS, "/oai", EVERYONE),
            rule(READS, "/api", EVERYONE),
            rule(READS, "/swagger-ui/**", EVERYONE),

            // coming and going
            rule(READS_AND_POSTS, "/connexion", EVERYONE),
            rule(READS, "/oauth2/authorization/{provider}", EVERYONE),
            rule(READS, "/login/oauth2/code/{provider}", EVERYONE),
            rule(POSTS, "/deconnexion", EVERYONE),
            rule(READS_AND_POSTS, "/profil/**", SIGNED_IN),

            // the workshop
            rule(READS, "/atelier", SIGNED_IN),
            rule(READS_AND_POSTS, "/atelier/cas/publier", anyOf(CURATOR)),
            rule(READS_AND_POSTS, "/atelier/cas/**", anyOf(CONTRIBUTOR)),
            rule(READS_AND_POSTS, "/atelier/relecture/**", anyOf(CURATOR)),
            rule(READS_AND_POSTS, "/atelier/imports/**", anyOf(CURATOR)),
            rule(READS_AND_POSTS, "/atelier/catalyseurs/**", anyOf(CURATOR)),
            rule(READS_AND_POSTS, "/atelier/catalyseurs/import/**", anyOf(CURATOR)),
            rule(READS_AND_POSTS, "/atelier/partenariats/import/**", anyOf(CURATOR)),
            rule(READS_AND_POSTS, "/atelier/reclassements/**", anyOf(CURATOR)),
            rule(READS_AND_POSTS, "/atelier/doublons/**", anyOf(CURATOR)),
            rule(READS_AND_POSTS, "/atelier/partenariats/**", anyOf(CURATOR)),
            rule(READS_AND_POSTS, "/atelier/qualite/**", anyOf(CURATOR)),
            rule(READS_AND_POSTS, "/atelier/manques/**", anyOf(CURATOR)),
            rule(READS, "/atelier/explication", anyOf(CURATOR)),
            rule(READS_AND_POSTS, "/atelier/vocabulaires/**", anyOf(CURATOR)),
            rule(READS_AND_POSTS, "/atelier/mois/**", anyOf(CURATOR, HOST)),
            rule(READS_AND_POSTS, "/atelier/selections/**", anyOf(HOST)),
            rule(READS_AND_POSTS, "/atelier/comptes/**", anyOf(ADMINISTRATOR)),

            // the API
            rule(READS_AND_POSTS, "/api/v1/imports/**", anyOf(CURATOR)),
            rule(POSTS, "/api/v1/etudes-de-cas", anyOf(CONTRIBUTOR)),
            rule(READS, "/api/v1/etudes-de-cas/{id}/propositions", anyOf(CONTRIBUTOR)),
            rule(PUTS, "/api/v1/etudes-de-cas/{id}/contenu", anyOf(CONTRIBUTOR)),
            rule(PUTS, "/api/v1/etudes-de-cas/{id}/classement", anyOf(CONTRIBUTOR)),
            rule(POSTS, "/api/v1/etudes-de-cas/{id}/soumission", anyOf(CONTRIBUTOR)),
            rule(POSTS, "/api/v1/etudes-de-cas/{id}/publication", anyOf(CURATOR)),
            rule(POSTS, "/api/v1/etudes-de-cas/{id}/renvoi", anyOf(CURATOR)),
            rule(POSTS, "/api/v1/etudes-de-cas/{id}/retrait", anyOf(CURATOR)),
            rule(READS, "/api/v1/**", EVERYONE));

    private AddressRules() {}

    /** Who may send this request; nobody if no line names its address. */
    static Optional<Who> whoMay(HttpServletRequest request) {
        return TABLE.stream()
                .filter(rule -> rule.methods().has(request.getMethod())
                        && rule.address().matches(request))
                .map(Rule::who)
                .findFirst();
    }

    /** Whether the address takes requests at all, perhaps of another method. */
    static boolean names(HttpServletRequest request) {
        return TABLE.stream().anyMatch(rule -> rule.address().matches(request));
    }

    /** Whether whoever sent the request is among those whom a line lets in. */
    static boolean allows(Who who, HttpServletRequest request) {
        SignedIn person = Presence.current().map(Presence::person).orElse(null);
        return who.includes(person) && (who.equals(EVERYONE) || !isTokenOutOfPlace(request));
    }

    // With a stolen token nobody makes another, or changes a password.
    static boolean isTokenOutOfPlace(HttpServletRequest request) {
        return Presence.current().map(Presence::isByToken).orElse(false)
                && !request.getRequestURI().startsWith("/api/");
    }

    /** Whether no page of ours need have offered the form that the request sends. */
    static boolean takesAnyForm(HttpServletRequest request) {
        return TABLE.stream()
                .anyMatch(rule ->
                        rule.methods() == OPEN_TO_ALL_FORMS && rule.address().matches(request));
    }

    private static Rule rule(Methods methods, String pattern, Who who) {
        return new Rule(methods, PathPatternRequestMatcher.pathPattern(pattern), who);
    }

    private static Who anyOf(Role... roles) {
        return new Who.AnyOf(List.of(roles));
    }

    /** Those whom a line lets in. */
    sealed interface Who {

        boolean includes(@Nullable SignedIn person);

        /** All, whether they signed in or not. */
        record Everyone() implements Who {
            @Override
            public boolean includes(@Nullable SignedIn person) {
                return true;
            }
        }

        /** All who signed in, with a role or without. */
        record AnySignedIn() implements Who {
            @Override
            public boolean includes(@Nullable SignedIn person) {
                return person != null;
            }
        }

        /** Those who have at least one of these roles. */
        record AnyOf(List<Role> roles) implements Who {
            @Override
            public boolean includes(@Nullable SignedIn person) {
                return person != null && roles.stream().anyMatch(person::has);
            }
        }
    }

    /** The methods that a line is about. */
    enum Methods {
        READS("GET", "HEAD"),
        /** Posts from anywhere too: they only ask, or act for whoever knows a secret address; no session lends its rights to them. */
        OPEN_TO_ALL_FORMS("GET", "HEAD", "POST"),
        POSTS("POST"),
        PUTS("PUT"),
        READS_AND_POSTS("GET", "HEAD", "POST");

        private final Set<String> names;

        Methods(String... names) {
            this.names = Set.copyOf(Arrays.asList(names));
        }

        boolean has(String method) {
            return names.contains(method);
        }
    }

    private record Rule(Methods methods, RequestMatcher address, Who who) {}
}
