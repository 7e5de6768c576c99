package fr.essaim.cataloguing;

import static fr.essaim.catalyst.CatalystBuilder.aCatalyst;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.command.DeactivateCatalyst;
import fr.essaim.catalyst.command.LinkCatalystToCase;
import fr.essaim.catalyst.command.RegisterCatalyst;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import fr.essaim.web.RunningSite;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** The directory and the sheets, as pages and for programs. */
class DirectoryTest extends RunningSite {

    private static boolean told;

    @Autowired
    Commands commands;

    @BeforeEach
    void tell() {
        if (!told) {
            told = true;
            publish(CaseStudyBuilder.aCaseStudy("annuaire-cas")
                    .titled("Annuaire – Un jardin")
                    .saying(TextField.SUMMARY, "Des voisins plantent."));
            send(CaseStudyBuilder.aCaseStudy("annuaire-brouillon")
                    .titled("Annuaire – Un secret")
                    .drafted());
            send(aCatalyst("annuaire-alpha")
                    .named("Annuaire Alpha")
                    .saying("Elle fait se rencontrer les zébulons.\nUn second paragraphe parle de topinambours.")
                    .doing("rencontres")
                    .about("education")
                    .in("commune:51108")
                    .on("https://www.alpha.example/accueil")
                    .from(
                            new Source("Diaporama <2020>", "https://source.example/d"),
                            new Source("Piège", "javascript:alert(1)"))
                    .registered());
            send(aCatalyst("annuaire-beta")
                    .named("Annuaire Bêta & <b>")
                    .saying("Elle accompagne les zébulons.")
                    .doing("accompagnements")
                    .in("departement:51")
                    .registered());
            send(aCatalyst("annuaire-gamma")
                    .named("Annuaire Gamma")
                    .saying("Un zébulon.")
                    .registered());
            send(new DeactivateCatalyst(CatalystId.of("annuaire-gamma"), "Fusionnée."));
            send(new LinkCatalystToCase(CatalystId.of("annuaire-alpha"), CaseStudyId.of("annuaire-cas")));
            send(new LinkCatalystToCase(CatalystId.of("annuaire-alpha"), CaseStudyId.of("annuaire-brouillon")));
        }
        awaitIndex();
    }

    @Test
    void words_find_catalysts_and_say_where() {
        String page = get("/catalyseurs?q=zébulons".replace("é", "%C3%A9")).body();
        assertThat(page).contains("2\u00a0catalyseurs", "<mark>zébulons</mark>", "Annuaire Bêta &amp; &lt;b&gt;");
        assertThat(page).contains("1\u00a0cas").doesNotContain("2\u00a0cas");
        assertThat(get("/catalyseurs?q=topinambour").body()).contains("Annuaire Alpha", "<mark>topinambours</mark>");
    }

    @Test
    void facets_narrow_the_list_with_all_that_lies_inside() {
        assertThat(names("?q=annuaire&metier=dialogue-territorial")).containsExactly("Annuaire Alpha");
        assertThat(names("?q=annuaire&territoire=departement:51"))
                .containsExactlyInAnyOrder("Annuaire Alpha", "Annuaire Bêta & <b>");
        assertThat(names("?q=annuaire&domaine=education")).containsExactly("Annuaire Alpha");
        assertThat(names("?cas=annuaire-cas")).containsExactly("Annuaire Alpha");
    }

    @Test
    void those_that_are_no_longer_active_are_shown_to_whoever_asks() {
        assertThat(names("?q=annuaire+gamma")).doesNotContain("Annuaire Gamma");
        assertThat(names("?q=gamma&statut=inactif")).containsExactly("Annuaire Gamma");
        assertThat(names("?q=annuaire&statut=inactif&statut=actif")).hasSize(3);
        assertThat(get("/catalyseurs?q=gamma").body())
                .contains("Une organisation n’est plus en activité.", "statut=inactif&amp;statut=actif");
        assertThat(get("/catalyseurs?q=gamma&statut=inactif&statut=actif").body())
                .contains("N’est plus en activité");
        assertThat(signedIn(Role.CURATOR).get("/atelier/catalyseurs?q=gamma").body())
                .contains("Annuaire Gamma");
    }

    @Test
    void the_sheet_says_what_is_known_and_keeps_what_is_not_public() {
        String page = get("/catalyseurs/annuaire-alpha").body();
        assertThat(page)
                .contains(
                        "<h1 class=\"fiche__titre \">Annuaire Alpha</h1>",
                        "Un second paragraphe",
                        "href=\"/catalyseurs?metier=rencontres\"",
                        "href=\"/catalyseurs?territoire=departement:51\"",
                        ">www.alpha.example</a>",
                        "Diaporama &lt;2020&gt;",
                        "Annuaire – Un jardin",
                        "Des voisins plantent.",
                        "Inscription",
                        "/organisations/annuaire-alpha")
                .doesNotContain("Un secret", "annuaire-brouillon", "javascript:");
        assertThat(get("/catalyseurs/annuaire-gamma").body()).contains("n’anime plus son territoire\u00a0: Fusionnée.");
    }

    @Test
    void programs_read_the_columns_of_the_import_files() {
        JsonNode sheet = json("/api/v1/catalyseurs/annuaire-alpha");
        assertThat(sheet.get("nom").asString()).isEqualTo("Annuaire Alpha");
        assertThat(sheet.get("metier").get(0).asString()).isEqualTo("rencontres");
        assertThat(sheet.get("territoire").get("code").asString()).isEqualTo("commune:51108");
        assertThat(sheet.get("cas").toString()).isEqualTo("[\"annuaire-cas\"]");
        assertThat(sheet.get("statut").asString()).isEqualTo("actif");
        JsonNode list = json("/api/v1/catalyseurs?q=annuaire&taille=1");
        assertThat(list.get("total").asInt()).isEqualTo(2);
        assertThat(list.get("resultats").size()).isEqualTo(1);
        assertThat(list.get("facettes").has("metier")).isTrue();
        assertThat(json("/api/v1/catalyseurs?facettes=non").has("facettes")).isFalse();
    }

    @Test
    void what_an_address_says_wrongly_is_told_and_never_an_error() {
        assertThat(get("/catalyseurs?metier=jonglage&page=0&taille=x&territoire=rien")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/api/v1/catalyseurs?metier=jonglage").statusCode()).isEqualTo(400);
        assertThat(get("/catalyseurs?statut=%3Cscript%3E&q=%22%27%3C").statusCode())
                .isEqualTo(200);
        assertThat(get("/catalyseurs?q=introuvablement").body())
                .contains("Aucun catalyseur", "Voir tous les catalyseurs");
    }

    @Test
    void a_thousand_catalysts_are_listed_page_by_page() {
        List<RegisterCatalyst> thousand = IntStream.rangeClosed(1, 1_000)
                .mapToObj(number -> aCatalyst("annuaire-millier-" + number)
                        .named("Millier %04d".formatted(number))
                        .doing(number % 2 == 0 ? "rencontres" : "accompagnements")
                        .in("departement:%02d".formatted(number % 15 + 1))
                        .registered())
                .toList();
        for (int begun = 0; begun < thousand.size(); begun += 100) {
            commands.sendTogether(thousand.subList(begun, begun + 100), Provenance.system());
        }
        awaitIndex();

        assertThat(get("/catalyseurs?q=millier").body())
                .contains("1\u202f000\u00a0catalyseurs", "1 à 20 sur 1\u202f000");
        assertThat(get("/catalyseurs?q=millier&page=50&tri=nom").body()).contains("Millier</mark> 1000");
        assertThat(names("?q=millier&taille=100&page=10&tri=nom"))
                .hasSize(100)
                .first()
                .isEqualTo("Millier 0901");
        JsonNode metiers = json("/api/v1/catalyseurs?q=millier").get("facettes").get("metier");
        assertThat(metiers.valueStream()
                        .mapToInt(value -> value.get("nombre").asInt())
                        .sum())
                .isEqualTo(1_000);
        assertThat(signedIn(Role.CURATOR)
                        .get("/atelier/catalyseurs?q=millier&page=50")
                        .statusCode())
                .isEqualTo(200);
    }

    private List<String> names(String question) {
        return json("/api/v1/catalyseurs" + question)
                .get("resultats")
                .valueStream()
                .map(item -> item.get("nom").asString())
                .toList();
    }
}
