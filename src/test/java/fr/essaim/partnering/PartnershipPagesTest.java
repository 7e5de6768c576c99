package fr.essaim.partnering;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static fr.essaim.partnership.Acts.told;
import static fr.essaim.partnership.PartnershipBuilder.aPartnership;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.partnership.Acts;
import fr.essaim.partnership.command.DiscardPartnership;
import fr.essaim.partnership.command.ImportPartnership;
import fr.essaim.partnership.command.LinkPartnershipToCase;
import fr.essaim.partnership.command.RevivePartnership;
import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What the pages and the API say of partnerships, and what curators can do with them. */
class PartnershipPagesTest extends RunningSite {

    @Test
    void a_sheet_tells_the_life_in_the_order_in_which_it_happened_with_its_evidence() {
        Acts she = Acts.of("pages-vie");
        send(aPartnership("pages-vie")
                .with("Atelier Pagevie", "association", "porteur")
                .with("Pagevie SA", "pme", "mécène")
                .at("commune:59350")
                .since("2015")
                .because("Tout a commencé par un don.")
                .formed());
        send(told(she.deepens("innovation-societale", "2019")));
        send(told(she.leaves("Pagevie SA", "2017-03")));
        String page = get("/partenariats/pages-vie").body();
        assertThat(page)
                .containsSubsequence(
                        "En 2015",
                        "Le partenariat naît",
                        "«\u00a0Tout a commencé par un don.\u00a0»",
                        "En mars\u00a02017",
                        "Pagevie SA quitte le partenariat",
                        "En 2019",
                        "innovation sociétale")
                .contains("href=\"/organisations/atelier-pagevie\"")
                .contains("Mécénat en 2015, innovation sociétale en 2019, et le partenariat dure.")
                .contains("de 2015 à mars\u00a02017");
        JsonNode json = json("/api/v1/partenariats/pages-vie");
        assertThat(json.get("categorie").asString()).isEqualTo("innovation-societale");
        assertThat(json.get("etat").asString()).isEqualTo("en-cours");
        assertThat(json.get("vie").valueStream().map(act -> act.get("acte").asString()))
                .containsExactly("forme", "quitte", "approfondi");
        assertThat(json.get("partenaires").get(1).get("jusqua").asString()).isEqualTo("2017-03");
    }

    @Test
    void what_is_not_there_or_in_the_bin_is_nothing_to_a_visitor() {
        send(aPartnership("pages-corbeille").with("Corbeillane").formed());
        send(new DiscardPartnership(aPartnership("pages-corbeille").id()));
        awaitIndex();
        for (String id : List.of("pages-corbeille", "jamais-vu", "Pas%20un%20id")) {
            assertThat(get("/partenariats/" + id).statusCode()).isEqualTo(404);
            assertThat(get("/api/v1/partenariats/" + id).statusCode()).isEqualTo(404);
        }
        assertThat(total("q=corbeillane")).isZero();
        assertThat(get("/organisations/corbeillane").statusCode()).isEqualTo(404);
        assertThat(signedIn(Role.CURATOR)
                        .get("/atelier/partenariats?q=corbeillane")
                        .body())
                .contains("Dans la corbeille");
        send(new RevivePartnership(aPartnership("pages-corbeille").id()));
        awaitIndex();
        assertThat(total("q=corbeillane")).isEqualTo(1);
        assertThat(get("/organisations/corbeillane").statusCode()).isEqualTo(200);
    }

    @Test
    void only_published_cases_are_named() {
        publish(aCaseStudy("pages-cas-retire").titled("Le cas des girouettes"));
        send(aPartnership("pages-cas").formed());
        send(new LinkPartnershipToCase(aPartnership("pages-cas").id(), CaseStudyId.of("pages-cas-retire")));
        assertThat(get("/partenariats/pages-cas").body()).contains("Le cas des girouettes");
        awaitIndex();
        assertThat(get("/etudes-de-cas/pages-cas-retire").body())
                .contains("Autour de ce cas", "href=\"/partenariats/pages-cas\"");
        send(new WithdrawCaseStudy(CaseStudyId.of("pages-cas-retire"), "Périmé"));
        assertThat(get("/partenariats/pages-cas").body()).doesNotContain("girouettes");
        assertThat(json("/api/v1/partenariats/pages-cas").get("cas").size()).isZero();
    }

    @Test
    void the_list_is_narrowed_by_category_state_profile_territory_and_years() {
        send(aPartnership("facettes-un")
                .with("Facettine", "association", "")
                .at("commune:59350")
                .since("2010")
                .formed());
        send(aPartnership("facettes-deux")
                .with("Facettine")
                .in("innovation-societale")
                .since("2020")
                .formed());
        send(told(Acts.of("facettes-un").ends("", "2014")));
        awaitIndex();
        assertThat(total("q=facettine")).isEqualTo(2);
        assertThat(total("q=facettine&pratique=mecenat")).isEqualTo(1);
        assertThat(total("q=facettine&etat=termine")).isEqualTo(1);
        assertThat(total("q=facettine&profil=association")).isEqualTo(1);
        assertThat(total("q=facettine&territoire=departement:59")).isEqualTo(1);
        assertThat(total("q=facettine&depuis=2015")).isEqualTo(1);
        assertThat(total("q=facettine&jusqua=2012")).isEqualTo(1);
        assertThat(get("/api/v1/partenariats?pratique=rien").statusCode()).isEqualTo(400);
        assertThat(get("/partenariats?pratique=rien&couleur=bleu").statusCode()).isEqualTo(200);
    }

    @Test
    void what_nobody_dates_is_in_no_year_and_is_never_shown_as_a_code() {
        send(aPartnership("sans-date")
                .with("Intemporelle")
                .with("Autre")
                .since("XXXX")
                .formed());
        send(told(Acts.of("sans-date").leaves("Autre", "2019")));
        send(aPartnership("sans-fin").with("Intemporelle").since("2015").formed());
        send(told(Acts.of("sans-fin").ends("", "XXXX")));
        awaitIndex();
        assertThat(total("q=intemporelle")).isEqualTo(2);
        assertThat(total("q=intemporelle&depuis=1900")).isEqualTo(1);
        assertThat(total("q=intemporelle&depuis=2015&jusqua=2015")).isEqualTo(1);
        assertThat(total("q=intemporelle&depuis=2016")).isZero();
        assertThat(total("q=intemporelle&jusqua=2014")).isZero();
        assertThat(get("/partenariats?q=intemporelle&tri=ancien").body())
                .containsSubsequence("/partenariats/sans-fin", "/partenariats/sans-date");
        assertThat(get("/partenariats/sans-date").body())
                .contains("d’une date inconnue à 2019")
                .doesNotContain("XXXX");
        assertThat(get("/organisations/autre").body()).contains("d’une date inconnue à 2019");
        JsonNode json = json("/api/v1/partenariats/sans-date");
        assertThat(json.get("depuis").isNull()).isTrue();
        assertThat(json.get("vie").get(0).get("date").isNull()).isTrue();
        assertThat(json.get("partenaires").get(0).get("depuis").isNull()).isTrue();
        assertThat(json("/api/v1/organisations/intemporelle").toString()).doesNotContain("XXXX");
    }

    @Test
    void whoever_corrects_something_else_need_not_know_the_date() {
        send(aPartnership("corrige-sans-date").with("Corrigeane").since("XXXX").formed());
        Browser curator = signedIn(Role.CURATOR);
        String form = "/atelier/partenariats/corrige-sans-date/naissance";
        assertThat(curator.get(form).body()).doesNotContain("XXXX");
        assertThat(curator.post(
                                form,
                                "version",
                                "0",
                                "depuis",
                                "",
                                "categorie",
                                "innovation-societale",
                                "partenaire.nom",
                                "Corrigeane",
                                "preuve",
                                "Une phrase.")
                        .statusCode())
                .isEqualTo(303);
        JsonNode json = json("/api/v1/partenariats/corrige-sans-date");
        assertThat(json.get("categorie").asString()).isEqualTo("innovation-societale");
        assertThat(json.get("depuis").isNull()).isTrue();
    }

    @Test
    void the_ways_between_categories_are_counted_over_what_was_found() {
        for (int i = 0; i < 3; i++) {
            send(aPartnership("chemins-" + i).with("Cheminade " + i).formed());
            send(told(Acts.of("chemins-" + i)
                    .deepens(i == 0 ? "pratiques-responsables" : "innovation-societale", "2018")));
        }
        awaitIndex();
        assertThat(get("/partenariats?q=cheminade").body())
                .contains(
                        "de Mécénat à Pratiques responsables\u00a0: 1\u202f; de Mécénat à Innovation sociétale\u00a0: 2.");
    }

    @Test
    void a_curator_records_one_and_her_mistakes_come_back_with_what_she_typed() {
        Browser curator = signedIn(Role.CURATOR);
        HttpResponse<String> wrong = curator.post(
                "/atelier/partenariats/nouveau",
                "titre",
                "Le moulin partagé",
                "depuis",
                "l’an dernier",
                "categorie",
                "mecenat",
                "partenaire.nom",
                "Meunerie",
                "preuve",
                "Écrivez à meunier@exemple.fr",
                "cas",
                "aucun-cas-de-ce-nom");
        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("3 choses à corriger")
                .contains("l’an dernier")
                .contains("Meunerie")
                .contains("aucun-cas-de-ce-nom");
        HttpResponse<String> right = curator.post(
                "/atelier/partenariats/nouveau",
                "titre",
                "Le moulin partagé",
                "depuis",
                "2021",
                "categorie",
                "mecenat",
                "partenaire.nom",
                "Meunerie (du bas)",
                "partenaire.profil",
                "pme",
                "partenaire.role",
                "prête la meule (en pierre)",
                "partenaire.nom",
                "Ville du Moulin",
                "preuve",
                "Ils moulent ensemble depuis 2021.");
        assertThat(right.statusCode()).isEqualTo(303);
        JsonNode json = json("/api/v1/partenariats/le-moulin-partage");
        assertThat(json.get("partenaires").get(0).get("nom").asString()).isEqualTo("Meunerie (du bas)");
        assertThat(json.get("partenaires").get(0).get("role").asString()).isEqualTo("prête la meule [en pierre]");
    }

    @Test
    void what_makes_no_sense_and_what_somebody_else_changed_are_told_and_nothing_is_lost() {
        send(aPartnership("pages-conflit").with("Conflictane").with("Ville").formed());
        Browser curator = signedIn(Role.CURATOR);
        HttpResponse<String> senseless = curator.post(
                "/atelier/partenariats/pages-conflit/actes/approfondi",
                "version",
                "0",
                "date",
                "2018",
                "categorie",
                "mecenat",
                "preuve",
                "Une phrase.");
        assertThat(senseless.statusCode()).isEqualTo(422);
        assertThat(senseless.body()).contains("déjà dans cette catégorie").contains("Une phrase.");
        send(told(Acts.of("pages-conflit").joins("Arrivante", "2016")));
        HttpResponse<String> late = curator.post(
                "/atelier/partenariats/pages-conflit/actes/termine",
                "version",
                "0",
                "date",
                "2018",
                "raison",
                "Le but est atteint.",
                "preuve",
                "Une phrase.");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("pendant que vous écriviez (Essaim)").contains("Le but est atteint.");
        assertThat(late.body()).contains("name=\"version\" value=\"1\"");
        assertThat(curator.post(
                                "/atelier/partenariats/pages-conflit/actes/termine",
                                "version",
                                "1",
                                "date",
                                "2018",
                                "raison",
                                "Le but est atteint.",
                                "preuve",
                                "Une phrase.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(curator.post(
                                "/atelier/partenariats/pages-conflit/description",
                                "version",
                                "0",
                                "titre",
                                "Un autre titre")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void an_act_told_by_mistake_is_struck_out_with_a_reason_and_leaves_the_public_page() {
        send(aPartnership("pages-rature").with("Raturine").with("Ville").formed());
        send(told(Acts.of("pages-rature").joins("Intruse", "2016")));
        Browser curator = signedIn(Role.CURATOR);
        String address = "/atelier/partenariats/pages-rature/rature/1";
        assertThat(curator.post(address, "motif", " ").statusCode()).isEqualTo(422);
        assertThat(curator.post(address, "motif", "Une homonyme.").statusCode()).isEqualTo(303);
        assertThat(get("/partenariats/pages-rature").body()).doesNotContain("Intruse");
        assertThat(curator.get("/atelier/partenariats/pages-rature").body())
                .contains("Intruse")
                .contains("Rayé\u00a0: Une homonyme.");
        assertThat(curator.get(address).statusCode()).isEqualTo(404);
        assertThat(curator.get("/atelier/partenariats/pages-rature/actes/danse").statusCode())
                .isEqualTo(404);
    }

    @Test
    void cases_are_linked_by_their_address_and_unlinked() {
        publish(aCaseStudy("pages-lien").titled("Le cas des passerelles"));
        send(aPartnership("pages-liens").formed());
        Browser curator = signedIn(Role.CURATOR);
        String address = "/atelier/partenariats/pages-liens/cas";
        assertThat(curator.post(address, "cas", "rien-de-tel").statusCode()).isEqualTo(422);
        assertThat(curator.post(address, "cas", "https://essaim.example/etudes-de-cas/pages-lien")
                        .statusCode())
                .isEqualTo(303);
        assertThat(get("/partenariats/pages-liens").body()).contains("Le cas des passerelles");
        assertThat(curator.post(address + "/pages-lien/retrait").statusCode()).isEqualTo(303);
        assertThat(get("/partenariats/pages-liens").body()).doesNotContain("passerelles");
    }

    @Test
    void a_thousand_partnerships_are_listed_and_counted_in_a_moment() {
        List<ImportPartnership> rows = IntStream.range(0, 1_000)
                .mapToObj(i -> aPartnership("mille-" + i)
                        .with("Milletoile " + i % 97, "association", "")
                        .with("Ville " + i)
                        .since(String.valueOf(2000 + i % 20))
                        .about("education"))
                .map(row -> row.imported(List.of(new Acts(row.id()).deepens("innovation-societale", "2021"))))
                .toList();
        sendAll(rows);
        long stored = System.nanoTime();
        Awaitility.await().atMost(Duration.ofMinutes(1)).until(() -> total("q=milletoile") == 1_000);
        System.out.printf("a thousand partnerships: indexed in %d ms%n", (System.nanoTime() - stored) / 1_000_000);
        assertThat(total("q=milletoile")).isEqualTo(1_000);
        long start = System.nanoTime();
        HttpResponse<String> page = get("/partenariats?q=milletoile&page=3");
        long millis = (System.nanoTime() - start) / 1_000_000;
        System.out.printf("a thousand partnerships: the list with its paths in %d ms%n", millis);
        assertThat(page.body()).contains("de Mécénat à Innovation sociétale\u00a0: 1\u202f000.");
        start = System.nanoTime();
        assertThat(get("/organisations?q=milletoile").body()).contains("97\u00a0organisations");
        System.out.printf("a thousand partnerships: organisations in %d ms%n", (System.nanoTime() - start) / 1_000_000);
        assertThat(millis).isLessThan(3_000);
        sendAll(rows.subList(0, 10));
    }

    private int total(String question) {
        return json("/api/v1/partenariats?" + question).get("total").asInt();
    }
}
