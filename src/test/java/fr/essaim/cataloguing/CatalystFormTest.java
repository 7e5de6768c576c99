package fr.essaim.cataloguing;

import static fr.essaim.catalyst.CatalystBuilder.aCatalyst;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.catalyst.CatalystArchive;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What curators do with catalysts in the workshop. */
class CatalystFormTest extends RunningSite {

    @Autowired
    CatalystArchive archive;

    @Test
    void a_catalyst_is_registered_with_all_that_the_form_says() {
        HttpResponse<String> answer = curator()
                .post(
                        "/atelier/catalyseurs/nouveau",
                        "nom",
                        "Saisie Fabrique",
                        "presentation",
                        "Elle relie.\r\nElle anime.",
                        "site",
                        "https://fabrique.example",
                        "territoire",
                        "Marne",
                        "metier",
                        "rencontres",
                        "metier",
                        "accompagnements",
                        "domaine",
                        "education",
                        "echelon",
                        "departemental",
                        "sources",
                        "Diaporama de mai 2020 <https://source.example/d.pdf>\r\nUn entretien");

        assertThat(answer.statusCode()).isEqualTo(303);
        CatalystSheet sheet = now("saisie-fabrique");
        assertThat(sheet.name()).isEqualTo("Saisie Fabrique");
        assertThat(sheet.content().description().presentation()).isEqualTo("Elle relie.\nElle anime.");
        assertThat(sheet.content().metiers())
                .extracting(Object::toString)
                .containsExactly("metier:accompagnements", "metier:rencontres");
        assertThat(sheet.content().territory()).hasToString("departement:51");
        assertThat(sheet.content().description().sources()).hasSize(2);
        String form = curator().get("/atelier/catalyseurs/saisie-fabrique").body();
        assertThat(form)
                .contains(
                        "value=\"Saisie Fabrique\"",
                        "Diaporama de mai 2020 &lt;https://source.example/d.pdf&gt;\nUn entretien",
                        "value=\"Marne\"");
    }

    @Test
    void two_catalysts_of_one_name_have_two_addresses() {
        curator().post("/atelier/catalyseurs/nouveau", "nom", "Saisie Jumelle");
        HttpResponse<String> second = curator().post("/atelier/catalyseurs/nouveau", "nom", "Saisie Jumelle");

        assertThat(second.headers().firstValue("Location").orElseThrow())
                .contains("/atelier/catalyseurs/saisie-jumelle-");
        assertThat(curator()
                        .post("/atelier/catalyseurs/nouveau", "nom", "Nouveau")
                        .headers()
                        .firstValue("Location"))
                .hasValueSatisfying(address -> assertThat(address).contains("/nouveau-"));
    }

    @Test
    void what_is_wrong_is_said_beside_its_field_and_nothing_typed_is_lost() {
        HttpResponse<String> answer = curator()
                .post(
                        "/atelier/catalyseurs/nouveau",
                        "nom",
                        "",
                        "presentation",
                        "Écrivez à zoe@temoin.example",
                        "site",
                        "javascript:alert(1)",
                        "territoire",
                        "Saint-Denis",
                        "metier",
                        "jonglage");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains(
                        "Le nom manque",
                        "Une adresse électronique n’entre pas dans la base",
                        "commence par http:// ou https://",
                        "Plusieurs territoires portent ce nom",
                        "name=\"territoire.choisi\"",
                        "Ce concept est inconnu",
                        "value=\"javascript:alert(1)\"");
    }

    @Test
    void two_who_write_elsewhere_are_both_kept() {
        send(aCatalyst("saisie-deux").named("Saisie à deux").registered());
        Browser me = curator();
        me.post(
                "/atelier/catalyseurs/saisie-deux",
                "version",
                "0",
                "nom",
                "Saisie à deux",
                "site",
                "https://a.example");
        HttpResponse<String> late = me.post(
                "/atelier/catalyseurs/saisie-deux", "version", "0", "nom", "Saisie à deux", "presentation", "Texte.");

        assertThat(late.statusCode()).isEqualTo(303);
        assertThat(now("saisie-deux").content().description().website()).isEqualTo("https://a.example");
        assertThat(now("saisie-deux").content().description().presentation()).isEqualTo("Texte.");
    }

    @Test
    void two_who_write_in_the_same_place_are_asked_to_choose() {
        send(aCatalyst("saisie-dispute").named("Saisie disputée").registered());
        Browser me = curator();
        String address = "/atelier/catalyseurs/saisie-dispute";
        me.post(address, "version", "0", "nom", "Saisie disputée", "presentation", "Le premier texte.");
        HttpResponse<String> conflict = me.post(
                address,
                "version",
                "0",
                "nom",
                "Saisie disputée",
                "presentation",
                "Le second texte.",
                "metier",
                "rencontres");

        assertThat(conflict.statusCode()).isEqualTo(409);
        assertThat(conflict.body()).contains("Le premier texte.", "Le second texte.", "name=\"version\" value=\"1\"");
        assertThat(now("saisie-dispute").content().description().presentation()).isEqualTo("Le premier texte.");

        me.post(
                address,
                "version",
                "1",
                "nom",
                "Saisie disputée",
                "presentation",
                "Le second texte.",
                "metier",
                "rencontres",
                "choix.presentation",
                "leur");
        assertThat(now("saisie-dispute").content().description().presentation()).isEqualTo("Le premier texte.");
        assertThat(now("saisie-dispute").content().metiers()).hasSize(1);
        me.post(
                address,
                "version",
                "2",
                "nom",
                "Saisie disputée",
                "presentation",
                "Le second texte.",
                "metier",
                "rencontres",
                "choix.presentation",
                "mien");
        assertThat(now("saisie-dispute").content().description().presentation()).isEqualTo("Le second texte.");
    }

    @Test
    void a_case_is_found_by_its_words_linked_and_unlinked() {
        publish(CaseStudyBuilder.aCaseStudy("saisie-le-jardin").titled("Un potager de saisie sur les toits"));
        send(aCatalyst("saisie-relieuse").named("Saisie relieuse").registered());
        awaitIndex();
        Browser me = curator();
        String address = "/atelier/catalyseurs/saisie-relieuse/cas";

        assertThat(me.get(address + "?q=potager+saisie").body()).contains("value=\"saisie-le-jardin\"");
        me.post(address, "relier", "saisie-le-jardin");
        assertThat(now("saisie-relieuse").content().cases()).containsExactly(CaseStudyId.of("saisie-le-jardin"));
        assertThat(me.get(address + "?q=potager+saisie").body()).contains("Déjà relié");
        assertThat(get("/catalyseurs/saisie-relieuse").body()).contains("Un potager de saisie sur les toits");
        me.post(address, "delier", "saisie-le-jardin");
        assertThat(now("saisie-relieuse").content().cases()).isEmpty();
        me.post(address, "relier", "saisie-rien");
        me.post(address, "relier", "<é>");
        assertThat(now("saisie-relieuse").content().cases()).isEmpty();
    }

    @Test
    void a_catalyst_is_deactivated_with_a_reason_and_comes_back() {
        send(aCatalyst("saisie-finie").named("Saisie finie").registered());
        Browser me = curator();
        String address = "/atelier/catalyseurs/saisie-finie";

        assertThat(me.post(address + "/desactivation", "motif", " ").statusCode())
                .isEqualTo(422);
        assertThat(me.post(address + "/desactivation", "motif", "Appelez le 06 12 34 56 78")
                        .body())
                .contains("Un numéro de téléphone n’entre pas dans la base");
        assertThat(me.post(address + "/desactivation", "motif", "Elle a fermé en 2021.")
                        .statusCode())
                .isEqualTo(303);
        assertThat(now("saisie-finie").isActive()).isFalse();
        assertThat(get("/catalyseurs/saisie-finie").body()).contains("Elle a fermé en 2021.");
        assertThat(me.post(address + "/desactivation", "motif", "Encore.").statusCode())
                .isEqualTo(409);
        me.post(address + "/reactivation");
        assertThat(now("saisie-finie").isActive()).isTrue();
        assertThat(me.post(address + "/reactivation").statusCode()).isEqualTo(409);
    }

    @Test
    void what_is_nowhere_is_said_so() {
        assertThat(curator().get("/atelier/catalyseurs/saisie-nulle-part").statusCode())
                .isEqualTo(404);
        assertThat(curator().get("/atelier/catalyseurs/%C3%A9").statusCode()).isEqualTo(404);
        assertThat(get("/catalyseurs/saisie-nulle-part").statusCode()).isEqualTo(404);
        assertThat(get("/api/v1/catalyseurs/saisie-nulle-part").statusCode()).isEqualTo(404);
    }

    private Browser curator() {
        return signedIn(Role.CURATOR);
    }

    private CatalystSheet now(String id) {
        return archive.now(CatalystId.of(id)).orElseThrow();
    }
}
