package fr.essaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import fr.essaim.web.Browser;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Sign-in by OpenID Connect, which nothing but Spring's own configuration turns on. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "essaim.imports=non",
            "spring.security.oauth2.client.registration.observatoire.client-id=essaim",
            "spring.security.oauth2.client.registration.observatoire.client-secret=secret",
            "spring.security.oauth2.client.registration.observatoire.client-name=l’observatoire",
            "spring.security.oauth2.client.registration.observatoire.scope=openid,email",
            "spring.security.oauth2.client.registration.observatoire.authorization-grant-type=authorization_code",
            "spring.security.oauth2.client.registration.observatoire.redirect-uri={baseUrl}/login/oauth2/code/{registrationId}"
        })
@DirtiesContext
class ProviderSignInTest {

    private static final FakeProvider PROVIDER = provider();

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    AccountTable accounts;

    @Autowired
    Accounts tending;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("essaim.data", data::toString);
        registry.add("spring.security.oauth2.client.provider.observatoire.issuer-uri", PROVIDER::address);
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    @Test
    void a_person_known_to_the_provider_gets_an_account_without_role_and_finds_it_again() {
        Browser first = new Browser("http://localhost:" + port);
        assertThat(first.get("/connexion").body()).contains("Se connecter avec l’observatoire");
        first.get("/atelier/relecture");
        assertThat(location(signIn(first, "ines"))).endsWith("/atelier/relecture");
        assertThat(first.get("/aide").body()).contains("Inès");
        assertThat(first.get("/profil").body()).contains("par votre fournisseur d’identité", "Aucun pour l’instant");
        assertThat(first.get("/atelier/relecture").statusCode()).isEqualTo(403);

        Account account = accounts.findByProvider(PROVIDER.address(), "ines").orElseThrow();
        assertThat(account.roles()).isEmpty();
        assertThat(account.email()).isEqualTo("ines@example.org");
        AccountFields curator = new AccountFields(account.login(), "Inès", "", Set.of(Role.CURATOR));
        tending.change(account.id(), curator);
        Browser second = new Browser("http://localhost:" + port);
        assertThat(location(signIn(second, "ines"))).endsWith("/atelier");
        assertThat(second.get("/atelier/relecture").statusCode()).isNotEqualTo(403);
        assertThat(accounts.all()).hasSize(2);

        tending.lock(account.id());
        assertThat(location(signIn(second, "ines"))).endsWith("/connexion?message=verrouille");
        assertThat(location(second.get("/profil"))).contains("/connexion");
    }

    @Test
    void an_answer_that_nobody_asked_for_is_refused() {
        Browser browser = new Browser("http://localhost:" + port);
        assertThat(location(browser.get("/login/oauth2/code/observatoire?code=1&state=2")))
                .endsWith("/connexion?message=fournisseur");
    }

    private static HttpResponse<String> signIn(Browser browser, String person) {
        String question = location(browser.get("/oauth2/authorization/observatoire"));
        return browser.get(PROVIDER.vouch(person, question));
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static FakeProvider provider() {
        try {
            return new FakeProvider();
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
