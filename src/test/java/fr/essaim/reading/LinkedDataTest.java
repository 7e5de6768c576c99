package fr.essaim.reading;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static fr.essaim.catalyst.CatalystBuilder.aCatalyst;
import static fr.essaim.partnership.PartnershipBuilder.aPartnership;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.TextField;
import fr.essaim.web.RunningSite;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What search engines read in the pages of cases, catalysts and partnerships. */
class LinkedDataTest extends RunningSite {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void a_sheet_says_what_it_is_about_where_and_under_which_licence() {
        on(
                "2024-02-03",
                () -> publish(aCaseStudy("donnees-liees")
                        .titled("Données liées")
                        .saying(TextField.SUMMARY, "Un résumé")
                        .saying(TextField.LICENCE, "CC BY-SA 4.0")
                        .saying(TextField.CREDIT, "L’Observatoire")
                        .about("education")
                        .in("commune:35238")
                        .from("https://exemple.fr/source")));
        JsonNode article = data("/etudes-de-cas/donnees-liees");
        assertThat(article.get("@context").asString()).isEqualTo("https://schema.org");
        assertThat(article.get("@type").asString()).isEqualTo("Article");
        assertThat(article.get("@id").asString()).isEqualTo(site() + "/etudes-de-cas/donnees-liees");
        assertThat(article.get("headline").asString()).isEqualTo("Données liées");
        assertThat(article.get("abstract").asString()).isEqualTo("Un résumé");
        assertThat(article.get("inLanguage").asString()).isEqualTo("fr");
        assertThat(article.get("datePublished").asString()).isEqualTo("2024-02-03");
        assertThat(article.get("dateModified").asString()).isEqualTo("2024-02-03");
        assertThat(article.get("license").asString()).isEqualTo("https://creativecommons.org/licenses/by-sa/4.0/");
        assertThat(article.get("creditText").asString()).isEqualTo("L’Observatoire");
        assertThat(article.get("about").get(0).get("@type").asString()).isEqualTo("DefinedTerm");
        assertThat(article.get("about").get(0).get("name").asString()).isEqualTo("Éducation");
        assertThat(article.get("spatialCoverage").get("name").asString()).isEqualTo("Rennes");
        assertThat(article.get("citation").get(0).get("url").asString()).isEqualTo("https://exemple.fr/source");
        assertThat(article.get("isPartOf").get("name").asString()).isEqualTo("Essaim");
    }

    @Test
    void no_text_ends_the_script_it_stands_in() {
        String hostile = "</script><script>alert(1)</script><!-- \u2028 & \" \\ ]]>";
        publish(aCaseStudy("donnees-hostiles").titled(hostile).saying(TextField.SUMMARY, hostile));
        String body = get("/etudes-de-cas/donnees-hostiles").body();
        assertThat(body).doesNotContain("<script>alert");
        assertThat(data("/etudes-de-cas/donnees-hostiles").get("headline").asString())
                .isEqualTo(hostile);
    }

    @Test
    void catalysts_and_partnerships_say_what_they_are_too() {
        String hostile = "</script><script>alert(1)</script>";
        send(aCatalyst("lie-fabrique")
                .named("Fabrique " + hostile)
                .in("departement:51")
                .registered());
        send(aPartnership("lie-alliance")
                .with("Roue libre " + hostile)
                .with("Ville de Lille")
                .since("2019-03")
                .formed());
        JsonNode catalyst = data("/catalyseurs/lie-fabrique");
        assertThat(catalyst.get("@type").asString()).isEqualTo("Organization");
        assertThat(catalyst.get("name").asString()).isEqualTo("Fabrique " + hostile);
        assertThat(catalyst.get("areaServed").get(0).asString()).isEqualTo("Marne");
        JsonNode partnership = data("/partenariats/lie-alliance");
        assertThat(partnership.get("@type").asString()).isEqualTo("Project");
        assertThat(partnership.get("foundingDate").asString()).isEqualTo("2019-03");
        assertThat(partnership.get("member").get(0).get("name").asString()).isEqualTo("Roue libre " + hostile);
        assertThat(get("/partenariats/lie-alliance").body()).doesNotContain("<script>alert");
        assertThat(get("/catalyseurs/lie-fabrique").body()).doesNotContain("<script>alert");
    }

    @Test
    void the_data_of_every_published_case_are_sound() {
        publish(aCaseStudy("donnees-nues").titled("Données nues"));
        awaitIndex();
        List<String> pages = new ArrayList<>();
        Matcher sheets = Pattern.compile("<loc>[^<]*(/etudes-de-cas/[^<]+)</loc>")
                .matcher(get("/sitemap.xml").body());
        while (sheets.find()) {
            pages.add(sheets.group(1));
        }
        assertThat(pages).contains("/etudes-de-cas/donnees-nues");
        for (String page : pages) {
            JsonNode article = data(page);
            assertThat(article.get("headline").asString()).as(page).isNotEmpty();
            assertThat(article.get("url").asString()).endsWith(page);
        }
    }

    @Test
    void a_sheet_of_former_days_says_nothing_to_search_engines() {
        on("2020-02-03", () -> publish(aCaseStudy("donnees-anciennes").titled("Données anciennes")));
        assertThat(get("/etudes-de-cas/donnees-anciennes?au=2021-01-01").body())
                .contains("<meta name=\"robots\" content=\"noindex\">")
                .doesNotContain("ld+json");
    }

    private JsonNode data(String address) {
        Matcher found = DATA.matcher(get(address).body());
        assertThat(found.find()).as(address).isTrue();
        return JSON.readTree(found.group(1));
    }
}
