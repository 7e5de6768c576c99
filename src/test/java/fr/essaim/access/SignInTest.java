package fr.essaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignInTest extends RunningSite {

    private static final String WRONG = "/connexion?message=erreur";
    private static final String WAIT = "/connexion?message=attente";

    @Test
    void a_visitor_of_public_pages_gets_no_cookie_and_no_token() {
        for (String address : List.of("/", "/aide", "/vocabulaires", "/api/v1/etat", "/nulle-part", "/favicon.svg")) {
            assertThat(get(address).headers().map()).as(address).doesNotContainKey("set-cookie");
        }
        assertThat(get("/aide").body()).contains("href=\"/connexion\"").doesNotContain("_csrf");
    }

    @Test
    void whoever_signs_in_comes_back_to_the_page_she_asked_for() {
        Members.Member member = members().newWith(Role.CURATOR);
        Browser browser = browser();

        assertThat(location(browser.get("/atelier/relecture?etat=soumis"))).isEqualTo("/connexion");
        assertThat(location(browser.signIn(member.login().toUpperCase(java.util.Locale.ROOT) + " ", member.password())))
                .isEqualTo("/atelier/relecture?etat=soumis");
        assertThat(browser.get("/aide").body()).contains(member.name(), "Se déconnecter");
        assertThat(location(browser.get("/connexion"))).isEqualTo("/atelier");
    }

    @Test
    void signing_in_leads_to_no_other_site() {
        Members.Member member = members().newWith(Role.CURATOR);
        Browser browser = browser();

        browser.get("/connexion?continue=https://ailleurs.example&redirect=//ailleurs.example");
        assertThat(location(browser.post(
                        "/connexion?continue=https://ailleurs.example",
                        Map.of(
                                "identifiant",
                                member.login(),
                                "mot-de-passe",
                                member.password(),
                                "next",
                                "//ailleurs"))))
                .isEqualTo("/atelier");
    }

    @Test
    void the_session_changes_its_name_at_sign_in_and_its_cookie_is_guarded() {
        Members.Member member = members().newWith();
        Browser browser = browser();
        browser.get("/connexion");
        String before = browser.cookies().getFirst().getValue();

        HttpResponse<String> answer = browser.signIn(member.login(), member.password());

        assertThat(answer.headers().firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie)
                        .startsWith("essaim=")
                        .contains("HttpOnly", "SameSite=Lax")
                        .doesNotContain(before, "Secure"));
        assertThat(browser()
                        .get("/connexion", "X-Forwarded-Proto", "https")
                        .headers()
                        .firstValue("Set-Cookie"))
                .hasValueSatisfying(cookie -> assertThat(cookie).contains("Secure"));
    }

    @Test
    void a_wrong_password_and_an_unknown_login_are_told_alike_and_the_sixth_try_waits() {
        Members.Member member = members().newWith(Role.CURATOR);
        for (String login : List.of(member.login(), "personne-" + member.login())) {
            Browser browser = browser();
            for (int i = 0; i < 5; i++) {
                assertThat(location(browser.signIn(login, "pas-le-bon-mot-de-passe")))
                        .isEqualTo(WRONG);
            }
            assertThat(location(browser.signIn(login, member.password()))).isEqualTo(WAIT);
            assertThat(browser.get(WAIT).body()).contains("Attendez quinze minutes");
        }
        assertThat(browser().get(WRONG).body())
                .contains("L’identifiant ou le mot de passe n’est pas juste.", "role=\"alert\"");
    }

    @Test
    void whoever_signs_out_is_told_so_and_is_out() {
        Members.Member member = members().newWith(Role.CURATOR);
        Browser browser = browser();
        browser.signIn(member.login(), member.password());

        assertThat(browser.bare("GET", "/deconnexion").statusCode()).isEqualTo(405);
        assertThat(location(browser.post("/deconnexion", Map.of()))).isEqualTo("/connexion?message=sortie");
        assertThat(browser.get("/connexion?message=sortie").body()).contains("Vous êtes déconnecté.");
        assertThat(location(browser.get("/profil"))).startsWith("/connexion");
    }

    @Test
    void an_ended_session_is_told_so_and_a_piece_of_a_page_sends_the_browser_to_sign_in() {
        String stale = "essaim=0123456789ABCDEF";
        assertThat(location(get("/atelier/relecture", "Cookie", stale))).isEqualTo("/connexion?message=expiree");
        assertThat(get("/aide", "Cookie", stale).statusCode()).isEqualTo(200);

        HttpResponse<String> piece = get("/atelier/relecture", "HX-Request", "true");
        assertThat(piece.statusCode()).isEqualTo(401);
        assertThat(piece.headers().firstValue("HX-Redirect")).contains("/connexion");
    }

    @Test
    void a_form_that_no_page_of_ours_gave_changes_nothing() {
        Members.Member member = members().newWith(Role.CURATOR);
        Browser browser = browser();
        browser.signIn(member.login(), member.password());

        HttpResponse<String> forged = browser.postForged("/profil/nom", Map.of("nom", "Mallory"));

        assertThat(forged.statusCode()).isEqualTo(403);
        assertThat(forged.body()).contains("Ce formulaire n’est plus valable");
        assertThat(browser.get("/profil").body()).contains(member.name()).doesNotContain("Mallory");
        assertThat(location(browser().postForged("/connexion", Map.of("identifiant", "x", "mot-de-passe", "y"))))
                .isEqualTo("/connexion?message=expiree");
    }

    @Test
    void a_role_that_lacks_is_named() {
        HttpResponse<String> page = signedIn(Role.HOST).get("/atelier/comptes");

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Il faut le rôle «\u00A0administration\u00A0»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"essaim_faux", "", "x", "essaim_é"})
    void a_wrong_token_is_refused_even_where_everybody_may_come(String token) {
        HttpResponse<String> answer =
                signedIn(Role.ADMINISTRATOR).get("/api/v1/etat", "Authorization", ("Bearer " + token).strip());

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(
                        challenge -> assertThat(challenge).startsWith("Bearer").contains("invalid_token"));
        assertThat(answer.body()).contains("jeton-refuse", "Ce jeton n’est pas valable");
    }

    @Test
    void the_api_asks_for_a_token_and_names_the_role_that_lacks_in_problem_documents() {
        HttpResponse<String> nobody = get("/api/v1/imports/1");
        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(nobody.headers().firstValue("WWW-Authenticate")).isPresent();
        assertThat(nobody.body()).contains("connexion-requise");

        HttpResponse<String> host = get("/api/v1/imports/1", "Authorization", "Bearer " + token(Role.HOST));
        assertThat(host.statusCode()).isEqualTo(403);
        assertThat(host.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(host.body()).contains("role-requis", "curation");

        HttpResponse<String> forged = browser().bare("POST", "/api/v1/etudes-de-cas");
        assertThat(forged.statusCode()).isEqualTo(401);
        HttpResponse<String> curator =
                browser().bare("POST", "/api/v1/rien", "Authorization", "Bearer " + token(Role.CURATOR));
        assertThat(curator.statusCode()).isEqualTo(405);
    }

    @Test
    void a_token_gives_no_session_and_opens_no_page_of_the_workshop() {
        HttpResponse<String> page = get("/profil", "Authorization", "Bearer " + token(Role.ADMINISTRATOR));

        assertThat(page.statusCode()).isEqualTo(403);
        assertThat(page.body()).contains("Un jeton n’ouvre que l’API");
        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
    }

    @Test
    void headers_are_set_once_also_on_refusals_and_pages_of_persons_are_not_kept() {
        for (String address : List.of("/", "/profil", "/nulle-part", "/api/v1/imports/1")) {
            assertThat(get(address).headers().allValues("Content-Security-Policy"))
                    .as(address)
                    .hasSize(1);
            assertThat(get(address).headers().allValues("X-Content-Type-Options"))
                    .as(address)
                    .hasSize(1);
        }
        assertThat(signedIn(Role.HOST).get("/aide").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
        assertThat(browser().get("/connexion").headers().allValues("Cache-Control"))
                .containsExactly("no-store");
    }

    private static String location(HttpResponse<?> answer) {
        String next = answer.headers().firstValue("Location").orElse("");
        return next.replaceFirst("^http://localhost:[0-9]+", "");
    }
}
