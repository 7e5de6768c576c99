package fr.essaim.access;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProfileAndAccountPagesTest extends RunningSite {

    private static final Pattern SECRET = Pattern.compile("<code id=\"nouveau-[a-z-]+\">([^<]+)</code>");

    @Autowired
    People people;

    @Test
    void an_administrator_opens_an_account_whose_owner_first_chooses_a_password() {
        Browser administrator = signedIn(Role.ADMINISTRATOR);
        HttpResponse<String> opened = administrator.post(
                "/atelier/comptes", "identifiant", "Claire.M", "nom", "Claire", "courriel", "", "role", "CURATOR");
        assertThat(opened.statusCode()).isEqualTo(303);
        String address = location(opened);
        String password = secret(administrator.get(address));
        assertThat(administrator.get(address).body()).doesNotContain(password);

        Browser claire = browser();
        claire.signIn("claire.m", password);
        assertThat(location(claire.get("/aide"))).isEqualTo("/profil");
        assertThat(claire.get("/profil").body())
                .contains("Choisissez votre mot de passe")
                .doesNotContain("/profil/jetons");
        assertThat(change(claire, password, "trop-court").statusCode()).isEqualTo(422);
        assertThat(change(claire, password, password).statusCode()).isEqualTo(422);
        assertThat(change(claire, password, "une-ruche-au-bord-du-lac").statusCode())
                .isEqualTo(303);
        assertThat(claire.get("/aide").statusCode()).isEqualTo(200);
        assertThat(people.nameOf(id(address))).isEqualTo("Claire");
    }

    @Test
    void a_form_with_mistakes_comes_back_with_what_was_typed() {
        Browser administrator = signedIn(Role.ADMINISTRATOR);
        HttpResponse<String> again = administrator.post(
                "/atelier/comptes", "identifiant", "a b<", "nom", "", "courriel", "pas une adresse", "role", "HOST");

        assertThat(again.statusCode()).isEqualTo(422);
        assertThat(again.body())
                .contains(
                        "value=\"a b&lt;\"",
                        "value=\"pas une adresse\"",
                        "L’identifiant a de 2",
                        "Le nom montré a de 1");
        Members.Member taken = members().newWith();
        assertThat(administrator
                        .post("/atelier/comptes", "identifiant", taken.login(), "nom", "Double")
                        .body())
                .contains("Cet identifiant est déjà pris.");
        assertThat(administrator.get("/atelier/comptes/compte-rien").statusCode())
                .isEqualTo(404);
    }

    @Test
    void what_an_administrator_changes_holds_at_the_next_request() {
        Browser administrator = signedIn(Role.ADMINISTRATOR);
        Members.Member member = members().newWith(Role.HOST);
        String address = "/atelier/comptes/" + member.id();
        Browser browser = browser();
        browser.signIn(member.login(), member.password());
        assertThat(browser.get("/atelier/comptes").statusCode()).isEqualTo(403);

        HttpResponse<String> changed =
                administrator.post(address, "nom", "Dominique", "role", "HOST", "role", "ADMINISTRATOR");
        follow(administrator, changed, "modifié");
        assertThat(browser.get("/atelier/comptes").statusCode()).isEqualTo(200);
        assertThat(people.nameOf(member.id())).isEqualTo("Dominique");

        follow(administrator, administrator.post(address + "/verrou", Map.of()), "verrouillé");
        assertThat(location(browser.get("/profil"))).startsWith("/connexion");
        assertThat(location(browser.signIn(member.login(), member.password()))).contains("message=verrouille");
        follow(administrator, administrator.post(address + "/ouverture", Map.of()), "rouvert");
        assertThat(location(browser.signIn(member.login(), member.password()))).doesNotContain("message");

        administrator.post(address + "/mot-de-passe", Map.of());
        assertThat(location(browser.get("/profil"))).startsWith("/connexion");
        String password = secret(administrator.get(address));
        browser.signIn(member.login(), password);
        assertThat(browser.get("/profil").body()).contains("Choisissez votre mot de passe");
    }

    @Test
    void an_erased_person_is_gone_and_named_as_such() {
        Browser administrator = signedIn(Role.ADMINISTRATOR);
        Members.Member member = members().newWith(Role.CURATOR);
        Browser browser = browser();
        browser.signIn(member.login(), member.password());
        assertThat(people.nameOf(member.id())).isEqualTo(member.name());

        String address = "/atelier/comptes/" + member.id() + "/effacement";
        assertThat(administrator.get(address).body()).contains("Rien ne le permet");
        assertThat(location(administrator.post(address, Map.of()))).isEqualTo("/atelier/comptes");

        assertThat(people.nameOf(member.id())).isEqualTo("une personne partie");
        assertThat(people.nameOf("essaim")).isEqualTo("Essaim");
        assertThat(location(browser.get("/profil"))).startsWith("/connexion");
        assertThat(location(browser.signIn(member.login(), member.password()))).contains("message=erreur");
        assertThat(administrator.get("/atelier/comptes").body()).doesNotContain(member.login());
    }

    @Test
    void another_password_ends_all_other_sessions() {
        Members.Member member = members().newWith(Role.CURATOR);
        Browser here = browser();
        here.signIn(member.login(), member.password());
        Browser elsewhere = browser();
        elsewhere.signIn(member.login(), member.password());

        assertThat(change(here, "pas-le-bon-du-tout", "une-ruche-au-bord-du-lac")
                        .body())
                .contains("Ce n’est pas votre mot de passe actuel.");
        change(here, member.password(), "une-ruche-au-bord-du-lac");

        assertThat(here.get("/profil").statusCode()).isEqualTo(200);
        assertThat(location(elsewhere.get("/profil"))).startsWith("/connexion");
    }

    @Test
    void a_token_is_shown_once_works_and_is_revoked() {
        Members.Member member = members().newWith(Role.CURATOR);
        Browser browser = browser();
        browser.signIn(member.login(), member.password());

        assertThat(browser.post("/profil/jetons", Map.of("jeton", " ")).statusCode())
                .isEqualTo(422);
        browser.post("/profil/jetons", Map.of("jeton", "Tableur <du> mois"));
        HttpResponse<String> shown = browser.get("/profil");
        String token = secret(shown);
        assertThat(token).startsWith("essaim_").hasSize(50);
        assertThat(browser.get("/profil").body()).doesNotContain(token).contains("Tableur &lt;du&gt; mois", "jamais");

        String[] bearer = {"Authorization", "Bearer " + token};
        assertThat(get("/api/v1/imports/rien", bearer).statusCode()).isEqualTo(404);
        assertThat(browser.get("/profil").body()).doesNotContain("<td class=\"insecable\">jamais</td>");

        Matcher revocation =
                Pattern.compile("action=\"(/profil/jetons/[^\"]+)\"").matcher(shown.body());
        assertThat(revocation.find()).isTrue();
        Browser other = signedIn(Role.ADMINISTRATOR);
        other.post(revocation.group(1), Map.of());
        assertThat(get("/api/v1/imports/rien", bearer).statusCode())
                .as("another's token stays")
                .isEqualTo(404);
        browser.post(revocation.group(1), Map.of());
        assertThat(get("/api/v1/imports/rien", bearer).statusCode()).isEqualTo(401);
    }

    private static void follow(Browser browser, HttpResponse<String> answer, String message) {
        assertThat(browser.get(location(answer)).body()).contains(message);
    }

    private static HttpResponse<String> change(Browser browser, String current, String next) {
        return browser.post("/profil/mot-de-passe", Map.of("actuel", current, "nouveau", next, "encore", next));
    }

    private static String secret(HttpResponse<String> page) {
        Matcher secret = SECRET.matcher(page.body());
        assertThat(secret.find()).isTrue();
        return secret.group(1);
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String location(HttpResponse<?> answer) {
        String next = answer.headers().firstValue("Location").orElse("");
        return next.replaceFirst("^http://localhost:[0-9]+", "");
    }
}
