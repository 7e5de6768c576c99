package fr.essaim.browser;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.sun.net.httpserver.HttpServer;
import fr.essaim.casestudy.TextField;
import fr.essaim.mail.MailServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Following a search, with a real browser: from the results to the letter and back, and on a partner's site. */
class FollowingPagesTest extends SeenSite {

    private static final Pattern SECRET = Pattern.compile("/alertes/[A-Za-z0-9_-]{32}");
    private static final String ADDRESS = "marcheuse@essaim.example";

    @Test
    void somebody_follows_a_search_by_letters_with_the_keyboard_alone() {
        severalCases("suivivelo");
        Page page = visitor();
        page.navigate(site() + "/?q=suivivelo");
        press(page, link(page, "alerte par courriel"));
        page.waitForURL("**/alertes/nouvelle?**");
        lookAt(page, "alerte-nouvelle");
        reach(page, page.getByLabel("Votre adresse électronique"));
        page.keyboard().type(ADDRESS);
        press(page, button(page, "M’avertir des nouveaux cas"));
        page.waitForURL("**/alertes/demandee");
        lookAt(page, "alerte-demandee");

        Matcher secret =
                SECRET.matcher(MailServer.text(MailServer.lettersTo(ADDRESS).getFirst()));
        assertThat(secret.find()).isTrue();
        page.navigate(site() + secret.group());
        lookAt(page, "alerte-a-confirmer");
        press(page, button(page, "Confirmer"));
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.STATUS).first()).hasText("Votre alerte est confirmée.");
        lookAt(page, "alertes");
        press(page, button(page, "Effacer mon adresse"));
        page.waitForURL("**/alertes/effacee");
        lookAt(page, "alerte-effacee");
        assertThat(page.context().cookies()).isEmpty();
    }

    @Test
    void the_form_says_what_is_wrong_and_long_searches_fit() {
        Page page = visitor();
        page.navigate(
                site() + "/alertes/nouvelle?q=" + "covoiturage+".repeat(60)
                        + "&domaine=education&domaine=transition-energetique&territoire=region:53&depuis=2010&territoire=commune:35238");
        page.getByLabel("Votre adresse électronique").fill("pas@entiere");
        button(page, "M’avertir").click();
        PlaywrightAssertions.assertThat(page.getByRole(AriaRole.ALERT))
                .containsText("Écrivez une adresse électronique entière");
        lookAt(page, "alerte-erreur");
    }

    @Test
    void the_list_stands_in_the_page_of_a_partner() throws IOException {
        severalCases("integre");
        Page page = visitor();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.type() + " " + message.text()));
        look(page, "/integration?q=integre&nombre=3&accent=vert");
        assertThat(preview(page).getByRole(AriaRole.HEADING).count()).isEqualTo(4);
        for (String options : List.of("accent=ambre&fond=clair", "accent=bleu&fond=sombre", "accent=terre&fond=auto")) {
            look(page, "/integration/liste?q=integre&nombre=3&" + options);
        }
        look(page, "/integration/liste?q=introuvableintegre");

        page.navigate(site() + "/integration?q=integre&nombre=3");
        String snippet = page.locator("#code").textContent();
        HttpServer partner = partner(snippet);
        try {
            page.navigate("http://localhost:" + partner.getAddress().getPort() + "/");
            PlaywrightAssertions.assertThat(page.frameLocator("iframe")
                            .getByRole(AriaRole.HEADING)
                            .first())
                    .containsText("Études de cas");
            lookAt(page, "integration-partenaire");
            Page sheet = page.waitForPopup(
                    () -> page.frameLocator("iframe").locator("h2 a").first().click());
            assertThat(sheet.url()).contains("/etudes-de-cas/integre-");
        } finally {
            partner.stop(0);
        }
        assertThat(complaints).as("what the browser complained about").isEmpty();
    }

    @Test
    void the_data_of_a_sheet_are_no_script_to_the_browser() {
        severalCases("donneesnavigateur");
        Page page = visitor();
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> complaints.add(message.text()));
        page.navigate(site() + "/etudes-de-cas/donneesnavigateur-1");
        assertThat(
                        (String)
                                page.evaluate(
                                        "JSON.parse(document.querySelector('script[type=\"application/ld+json\"]').textContent)['@type']"))
                .isEqualTo("Article");
        assertThat(complaints).isEmpty();
    }

    private static FrameLocator preview(Page page) {
        PlaywrightAssertions.assertThat(page.frameLocator("iframe").locator("h1"))
                .isVisible();
        return page.frameLocator("iframe");
    }

    private void severalCases(String word) {
        for (int i = 1; i <= 4; i++) {
            publish(aCaseStudy(word + "-" + i)
                    .titled("La coopérative " + word + " des mobilités partagées, cas numéro " + i)
                    .about("transition-energetique")
                    .in("commune:35238")
                    .begunIn(2015 + i)
                    .saying(
                            TextField.SUMMARY,
                            "Des habitants, une commune et une entreprise partagent des vélos, des voitures et"
                                    + " un atelier ; ce qui manquait à chacun devient ce que tous ont ensemble, et"
                                    + " l’on se déplace sans voiture à soi."));
        }
        awaitIndex();
    }

    private static HttpServer partner(String snippet) throws IOException {
        byte[] body = ("<!doctype html><html lang=\"fr\"><head><meta charset=\"utf-8\"><title>Partenaire</title><meta"
                        + " name=\"viewport\" content=\"width=device-width\"><link rel=\"icon\""
                        + " href=\"data:,\"></head><body><main><h1>Chez un partenaire</h1>" + snippet
                        + "</main></body></html>")
                .getBytes(StandardCharsets.UTF_8);
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "text/html;charset=utf-8");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        return server;
    }
}
