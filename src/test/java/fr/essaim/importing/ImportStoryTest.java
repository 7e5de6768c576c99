package fr.essaim.importing;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ImportStoryTest extends RunningSite {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String JSON_TYPE = "application/json";
    private static final String API = "/api/v1/imports";

    @Test
    void a_curator_uploads_corrects_applies_and_undoes() {
        sendFrom("import-ancien", aCaseStudy("recit-connu").titled("Avant").drafted());
        Browser curator = signedIn(Role.CURATOR);
        String address = upload(
                curator,
                "identifiant;titre;domaine",
                "recit-neuf;Une bambouseraie;",
                "recit-connu;Après;",
                "recit-faux;Une cantine;educaton|sante",
                "recit-ecarte;Rien;");

        String preview = curator.get(address).body();
        assertThat(preview)
                .contains("À vérifier", "Nouvelles", "<del>Avant</del>", "<ins>Après</ins>", "Ce concept est inconnu.")
                .contains("Appliquer 3 lignes");

        String row = address + "/lignes/3";
        assertThat(curator.get(row).body()).contains("Corriger la ligne 4", "educaton | sante");
        assertThat(curator.post(row, "choisir", "0.0").statusCode()).isEqualTo(303);
        assertThat(curator.get(address).body())
                .contains("Appliquer 4 lignes")
                .doesNotContain("Ce concept est inconnu.");
        curator.post(address + "/lignes/4", "acte", "ecarter");
        assertThat(curator.get(address + "?lignes=ecarte").body()).contains("Reprendre");

        assertThat(curator.post(address + "/application").statusCode()).isEqualTo(303);
        awaitPage(curator, address, "Appliqué");
        assertThat(curator.get(address).body())
                .contains("Créés\u00A0: 2 · modifiés\u00A0: 1", "laissées de côté\u00A0: 1");
        assertThat(curator.get("/atelier/imports").body()).contains(address);

        assertThat(curator.get(address + "/annulation").body()).contains("état d’avant\u00A0: 3, dont 2");
        curator.post(address + "/annulation");
        awaitPage(curator, address, "Annulé");
        assertThat(curator.get(address).body()).contains("revenus à leur état d’avant\u00A0: 3");
        assertThat(curator.post(address + "/annulation").statusCode()).isEqualTo(409);
        assertThat(curator.get(address + "/annulation").statusCode()).isEqualTo(409);
    }

    @Test
    void what_a_hand_wrote_is_shown_as_kept_and_can_be_replaced() {
        sendFrom("import-ancien", aCaseStudy("main").titled("Importé").drafted());
        Browser curator = signedIn(Role.CURATOR);
        retitleByHand("main", "Écrit à la main");
        String address = upload(curator, "identifiant;titre", "main;Du fichier");

        assertThat(curator.get(address).body()).contains("Gardé\u00A0: modifié à la main", "Inchangé");
        curator.post(address + "/lignes/1", "acte", "remplacer", "remplacer", "titre");
        assertThat(curator.get(address).body()).doesNotContain("Gardé\u00A0:").contains("<ins>Du fichier</ins>");
        assertThat(curator.post(address + "/reglages", "statut", "publie", "remplacer", "titre")
                        .statusCode())
                .isEqualTo(303);
        assertThat(curator.get(address).body()).contains("les cas deviennent publiés");
        curator.post(address + "/abandon");
        assertThat(curator.get(address).body()).contains("Abandonné");
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_with_its_problems() {
        Browser curator = signedIn(Role.CURATOR);
        HttpResponse<String> refused = curator.post(
                "/atelier/imports", Map.of(), "fichier", "faux.csv", bytes("identifiant;titre;domaines\na;b;c"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("rien n’a été enregistré", "domaines");
        assertThat(curator.post("/atelier/imports", Map.of(), "autre", "x.csv", bytes("a"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(curator.get("/atelier/imports/import-inconnu").statusCode()).isEqualTo(404);
        assertThat(curator.post("/atelier/imports/import-inconnu/lignes/9", "acte", "ecarter")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void a_file_that_is_too_large_is_refused_in_french() {
        HttpResponse<String> refused = signedIn(Role.CURATOR)
                .post("/atelier/imports", Map.of(), "fichier", "grand.csv", new byte[52 * 1024 * 1024]);
        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(413);
        assertThat(refused.body()).contains("50\u00A0Mo au plus");
    }

    @Test
    void the_template_that_is_downloaded_is_the_one_of_the_repository() throws IOException {
        assertThat(signedIn(Role.CURATOR)
                        .get("/atelier/imports/modele-etudes-de-cas.csv")
                        .body())
                .isEqualTo(Files.readString(Path.of("imports/modele/modele-etudes-de-cas.csv")));
    }

    @Test
    void a_program_previews_corrects_applies_and_undoes_with_a_token() {
        HttpResponse<String> sent = api(
                multipart("apercu", "oui", "statut", "publie"),
                "identifiant;titre;domaine\nprogramme-1;Un;educaton\nprogramme-2;Deux;\n");
        assertThat(sent.statusCode()).isEqualTo(201);
        String address = sent.headers().firstValue("Location").orElseThrow();
        JsonNode preview = JSON.readTree(sent.body());
        assertThat(preview.get("etat").asString()).isEqualTo("a-verifier");
        assertThat(preview.get("lignes")).hasSize(2);
        assertThat(preview.at("/lignes/0/problemes/0/proches").toString()).contains("education");

        HttpResponse<String> corrected =
                call("POST", address + "/lignes/1", JSON_TYPE, "{\"valeurs\":{\"domaine\":[\"education\"]}}");
        assertThat(JSON.readTree(corrected.body()).get("etat").asString()).isEqualTo("nouveau");
        for (String misshapen :
                List.of("", "null", "[]", "{\"valeurs\":{\"titre\":null}}", "{\"valeurs\":{\"titre\":[null]}}")) {
            assertThat(call("POST", address + "/lignes/1", JSON_TYPE, misshapen).statusCode())
                    .as(misshapen)
                    .isEqualTo(400);
        }
        assertThat(call("POST", address + "/lignes/1", JSON_TYPE, "{\"valeurs\":{\"inconnue\":[]}}")
                        .statusCode())
                .isEqualTo(400);

        assertThat(call("POST", address + "/application", JSON_TYPE, "").statusCode())
                .isEqualTo(202);
        awaitState(address, "applique");
        assertThat(bilan(address).get("crees").asInt()).isEqualTo(2);
        awaitIndex();
        assertThat(get("/etudes-de-cas/programme-1").statusCode()).isEqualTo(200);
        assertThat(call("POST", address + "/application", JSON_TYPE, "").statusCode())
                .isEqualTo(409);

        assertThat(call("POST", address + "/annulation", JSON_TYPE, "").statusCode())
                .isEqualTo(202);
        awaitState(address, "annule");
        assertThat(bilan(address).get("annules").asInt()).isEqualTo(2);
        assertThat(get("/etudes-de-cas/programme-1").statusCode()).isEqualTo(404);
    }

    @Test
    void the_month_of_thirty_rows_goes_in_is_mended_tagged_published_and_taken_back_with_a_token() throws IOException {
        // Another test tells the same month; these cases are this one's.
        String month = Files.readString(Path.of("src/test/resources/imports/2026-11-mois.csv"))
                .replace("fv2023:", "programme:")
                .replace("mois:", "programme-mois:");
        HttpResponse<String> sent = api(multipart("apercu", "oui"), month);
        String address = sent.headers().firstValue("Location").orElseThrow();
        JsonNode counts = JSON.readTree(sent.body()).get("nombres");
        assertThat(counts.get("nouveau").asInt()).isEqualTo(24);
        assertThat(counts.get("refuse").asInt()).isEqualTo(6);
        call("POST", address + "/lignes/4", JSON_TYPE, "{\"valeurs\":{\"domaine\":[\"education\"]}}");
        call("POST", address + "/lignes/13", JSON_TYPE, "{\"valeurs\":{\"annee_debut\":[\"2023\"]}}");
        call("POST", address + "/application", JSON_TYPE, "");
        awaitState(address, "applique");
        assertThat(bilan(address).get("crees").asInt()).isEqualTo(26);

        String id = CaseStudyId.ofProvider("programme-mois:2026-11-30").value();
        String study = "/api/v1/etudes-de-cas/" + id;
        JsonNode proposed = JSON.readTree(
                call("GET", study + "/propositions", JSON_TYPE, "").body());
        assertThat(proposed.toString()).contains("confiance");
        assertThat(call(
                                "PUT",
                                study + "/classement",
                                JSON_TYPE,
                                "{\"domaine\": [\"developpement-economique\"], \"version\": 0}")
                        .statusCode())
                .isEqualTo(204);
        assertThat(call("POST", study + "/publication", JSON_TYPE, "").statusCode())
                .isEqualTo(204);
        awaitIndex();
        assertThat(get("/?q=march%C3%A9s+publics+levier+Nantes").body()).contains("/etudes-de-cas/" + id);

        call("POST", address + "/annulation", JSON_TYPE, "");
        awaitState(address, "annule");
        awaitIndex();
        assertThat(bilan(address).get("annules").asInt()).isEqualTo(26);
        assertThat(get("/?q=march%C3%A9s+publics+levier+Nantes").body()).doesNotContain("/etudes-de-cas/" + id);
        assertThat(get(study).statusCode()).isEqualTo(404);
    }

    @Test
    void without_a_preview_a_program_s_file_is_applied_at_once() {
        HttpResponse<String> sent = api(multipart(), "identifiant;titre\naussitot;Titre\n");
        assertThat(sent.statusCode()).isEqualTo(202);
        String address = sent.headers().firstValue("Location").orElseThrow();
        awaitState(address, "applique");
        assertThat(bilan(address).get("crees").asInt()).isEqualTo(1);
    }

    @Test
    void a_program_is_told_in_french_what_is_wrong() {
        HttpResponse<String> refused = api(multipart("apercu", "oui"), "identifiant;titre;domaines\na;b;c");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(JSON.readTree(refused.body())
                        .get("problemes")
                        .get(0)
                        .get("message")
                        .asString())
                .contains("domaines");
        assertThat(api(multipart("apercu", "peut-être"), "x").statusCode()).isEqualTo(400);
        assertThat(call("GET", API + "/inconnu", JSON_TYPE, "").statusCode()).isEqualTo(404);
        assertThat(get(API + "/inconnu").statusCode()).isEqualTo(401);
    }

    private String upload(Browser curator, String... lines) {
        HttpResponse<String> sent =
                curator.post("/atelier/imports", Map.of(), "fichier", "mois.csv", bytes(String.join("\n", lines)));
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(303);
        String address =
                URI.create(sent.headers().firstValue("Location").orElseThrow()).getPath();
        awaitPage(curator, address, "À vérifier");
        return address;
    }

    private void retitleByHand(String id, String title) {
        send(new fr.essaim.casestudy.command.ReviseCaseStudy(
                CaseStudyId.of(id),
                null,
                java.util.List.of(new fr.essaim.casestudy.CaseStudyChange.Texts(
                        Map.of(fr.essaim.casestudy.TextField.TITLE, title)))));
    }

    private static void awaitPage(Browser curator, String address, String words) {
        Awaitility.await().until(() -> curator.get(address).body().contains(words));
    }

    private void awaitState(String address, String state) {
        Awaitility.await().until(() -> answer(address).get("etat").asString().equals(state));
    }

    private JsonNode bilan(String address) {
        return answer(address).get("bilan");
    }

    private JsonNode answer(String address) {
        return JSON.readTree(call("GET", address, JSON_TYPE, "").body());
    }

    private static String multipart(String... fields) {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < fields.length; i += 2) {
            body.append("--limite\r\nContent-Disposition: form-data; name=\"")
                    .append(fields[i])
                    .append("\"\r\n\r\n")
                    .append(fields[i + 1])
                    .append("\r\n");
        }
        return body.append(
                        "--limite\r\nContent-Disposition: form-data; name=\"fichier\"; filename=\"mois.csv\"\r\n\r\n")
                .toString();
    }

    private HttpResponse<String> api(String head, String content) {
        return call("POST", API, "multipart/form-data; boundary=limite", head + content + "\r\n--limite--\r\n");
    }

    private HttpResponse<String> call(String method, String address, String type, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site() + address))
                .header("Authorization", "Bearer " + token(Role.CURATOR))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (HttpClient program = HttpClient.newHttpClient()) {
            return program.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
