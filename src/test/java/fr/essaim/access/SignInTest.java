package fr.essaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

class SignInTest extends RunningSite {

    @Test
    void a_visitor_of_public_pages_gets_no_cookie() {
        for (String address : List.of("/", "/aide", "/vocabulaires", "/api/v1/etat", "/nulle-part", "/favicon.svg")) {
            assertThat(get(address).headers().map()).as(address).doesNotContainKey("set-cookie");
        }
        assertThat(get("/aide").body()).contains("href=\"/connexion\"").doesNotContain("_csrf");
    }

    @Test
    void whoever_signs_in_comes_back_to_the_page_she_asked_for() {
        Members.Member member = members().newWith(Role.CURATOR);
        Browser browser = browser();

        HttpResponse<String> asked = browser.get("/atelier/relecture?etat=soumis");
        assertThat(asked.statusCode()).isEqualTo(302);
        assertThat(location(asked)).endsWith("/connexion");
        assertThat(location(browser.signIn(member.login(), member.password())))
                .isEqualTo(site() + "/atelier/relecture?etat=soumis");
        assertThat(browser.get("/aide").body()).contains(member.name(), "Se déconnecter");
    }

    @Test
    void a_token_opens_the_api() {
        HttpResponse<String> answer = get("/api/v1/imports/1", "Authorization", "Bearer " + token(Role.CURATOR));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/etat", "Authorization", "Bearer essaim_faux").statusCode())
                .isEqualTo(401);
        assertThat(get("/api/v1/imports/1").statusCode()).isEqualTo(401);
        assertThat(signedIn(Role.HOST).get("/api/v1/imports/1").statusCode()).isEqualTo(403);
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
