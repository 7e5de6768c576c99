package fr.essaim.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class HelpAndApiPagesTest extends RunningSite {

    private static final Pattern INTERNAL_LINK = Pattern.compile("href=\"(/[^\"]*)\"");
    private static final Pattern ANCHOR = Pattern.compile("href=\"#([^\"]+)\"");

    @Test
    void every_link_of_the_guide_leads_somewhere() {
        String guide = get("/aide").body();

        for (String address : matches(INTERNAL_LINK, guide)) {
            HttpResponse<String> answer = get(address.replace("&amp;", "&"));
            assertThat(answer.statusCode()).as(address).isIn(200, 302);
        }
        for (String anchor : matches(ANCHOR, guide)) {
            assertThat(guide).contains("id=\"" + anchor + "\"");
        }
        assertThat(guide).contains("id=\"licences\"", "id=\"accessibilite\"");
    }

    @Test
    void the_api_page_is_allowed_its_styles_and_nothing_else_is() {
        HttpResponse<String> api = get("/api");

        assertThat(api.statusCode()).isEqualTo(302);
        assertThat(api.headers().firstValue("Location")).contains("/swagger-ui/index.html");
        assertThat(policy("/swagger-ui/index.html")).contains("style-src 'self' 'unsafe-inline'", "script-src 'self';");
        for (String address : List.of("/", "/aide", "/api/v1/openapi.json", "/nulle-part")) {
            assertThat(policy(address)).as(address).doesNotContain("unsafe");
        }
    }

    @Test
    void the_description_of_the_api_is_french_and_names_every_parameter_of_a_question() {
        JsonNode description = json("/api/v1/openapi.json");

        assertThat(description.get("info").get("title").asString()).isEqualTo("API d’Essaim");
        assertThat(description.get("info").get("license").get("name").asString())
                .contains("Apache-2.0");
        Set<String> question = Set.of(
                "q",
                "compris",
                "lieu",
                "domaine",
                "pratique",
                "profil",
                "echelon",
                "impact",
                "objectif",
                "odd",
                "territoire",
                "depuis",
                "jusqua",
                "pres",
                "rayon",
                "tri");
        Set<String> list = new TreeSet<>(question);
        list.addAll(Set.of("page", "taille", "facettes"));
        assertThat(parameters(description, "/api/v1/etudes-de-cas")).isEqualTo(list);
        assertThat(parameters(description, "/api/v1/etudes-de-cas.csv")).isEqualTo(question);
        assertThat(parameters(description, "/api/v1/etudes-de-cas.jsonl")).isEqualTo(question);
        assertThat(parameters(description, "/api/v1/etudes-de-cas/{id}")).containsExactlyInAnyOrder("id", "au");
        assertThat(description.get("paths").propertyNames()).allMatch(path -> path.startsWith("/api/v1/"));
    }

    private String policy(String address) {
        return get(address).headers().firstValue("Content-Security-Policy").orElse("");
    }

    private static Set<String> matches(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toSet());
    }

    private static Set<String> parameters(JsonNode description, String path) {
        JsonNode parameters = description.get("paths").get(path).get("get").get("parameters");
        return StreamSupport.stream(parameters.spliterator(), false)
                .map(parameter -> parameter.get("name").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
