package fr.essaim.selecting;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.DiscardCaseStudy;
import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.ReviveCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.selection.Edition;
import fr.essaim.selection.Editions;
import fr.essaim.selection.SelectionId;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class SelectionPagesTest extends RunningSite {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern STATE = Pattern.compile("name=\"etat\" value=\"([^\"]+)\"");

    @Autowired
    Editions editions;

    @Test
    void a_selection_begins_with_the_question_of_a_search() {
        String page = host("/atelier/selections/nouvelle?q=girouette&domaine=sante");

        assertThat(page)
                .contains(
                        "value=\"Girouette\"",
                        "«\u00a0girouette\u00a0»",
                        "Santé",
                        "value=\"q=girouette&amp;domaine=sante\"");
    }

    @Test
    void what_is_missing_or_wrong_is_told_beside_what_was_typed() {
        HttpResponse<String> answer = post(
                "/atelier/selections",
                "titre",
                " ",
                "theme",
                "Écrire à anne@exemple.fr",
                "webinaire",
                "demain",
                "question",
                "q=girouette");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Le titre manque", "Une adresse électronique", "Le jour n’a pas été compris")
                .contains("anne@exemple.fr", "demain", "q=girouette");
    }

    @Test
    void hostile_questions_are_taken_for_what_they_are() {
        for (String question :
                List.of("%", "q=%zz", "&&=&", "{x}", "domaine=inconnu&truc=1", "q=\u0000", "#", "page=-1")) {
            assertThat(begin("Hostile", question)).startsWith("/atelier/selections/hostile-");
        }
        assertThat(post("/atelier/selections", "titre", "Longue", "question", "q=" + "x".repeat(9_000))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void cases_are_taken_kept_out_and_taken_back() {
        girouettes("prise", 3);
        String selection = begin("Prise", "q=prisegirouette");

        assertThat(host(selection)).contains("Prise 0", "Prise 1", "Prise 2", "Retenir les trois proposés");
        act(selection, "retenir:prise-1");
        act(selection, "ecarter:prise-2");
        assertThat(host(selection))
                .contains("id=\"cas-prise-1\"", "Cas écartés", "value=\"reprendre:prise-2\"", "Retenir le cas proposé")
                .doesNotContain("value=\"retenir:prise-2\"");
        act(selection, "reprendre:prise-2");
        act(selection, "retirer:prise-1");
        assertThat(host(selection)).contains("Retenir les trois proposés").doesNotContain("id=\"cas-prise-1\"");
    }

    @Test
    void a_case_that_is_not_public_is_never_taken() {
        send(aCaseStudy("prise-brouillon").drafted());
        String selection = begin("Prise secrète", "q=prisegirouette");

        act(selection, "retenir:prise-brouillon");
        act(selection, "retenir:nul-cas-de-ce-nom");

        assertThat(host(selection)).contains("Aucun cas n’est encore retenu");
    }

    @Test
    void the_first_moves_up_no_further_and_every_button_keeps_the_notes() {
        girouettes("rang", 2);
        String selection = begin("Rang", "q=ranggirouette");
        act(selection, "retenir:rang-0");
        act(selection, "retenir:rang-1");

        act(selection, "monter:rang-1", "note-rang-0", "Une note", "avant-rang-0", "");
        assertThat(host(selection)).contains("Une note").containsSubsequence("cas-rang-1", "cas-rang-0");
        act(selection, "monter:rang-1");
        assertThat(host(selection)).contains("reste en position 1");
    }

    @Test
    void dragging_sends_the_order_of_the_page() {
        girouettes("glisse", 3);
        String selection = begin("Glisse", "q=glissegirouette");
        act(selection, "retenir-tout", "propose", "glisse-0", "propose", "glisse-1", "propose", "glisse-2");

        act(selection, "ordonner", "cas", "glisse-2", "cas", "glisse-0", "cas", "glisse-1");

        assertThat(host(selection)).containsSubsequence("cas-glisse-2", "cas-glisse-0", "cas-glisse-1");
    }

    @Test
    void in_two_tabs_nothing_typed_is_lost() {
        girouettes("onglet", 2);
        String selection = begin("Onglet", "q=ongletgirouette");
        act(selection, "retenir:onglet-0");
        act(selection, "retenir:onglet-1");
        String version = version(selection);
        act(selection, "enregistrer", "note-onglet-0", "De l’un", "avant-onglet-0", "");

        HttpResponse<String> note = post(
                selection + "/cas",
                "acte",
                "enregistrer",
                "version",
                version,
                "note-onglet-0",
                "De l’autre",
                "avant-onglet-0",
                "");
        assertThat(note.statusCode()).isEqualTo(409);
        assertThat(note.body()).contains("De l’autre", "Enregistré entre-temps\u00a0: De l’un");
        assertThat(host(selection)).contains("De l’un").doesNotContain("De l’autre");

        HttpResponse<String> order = post(selection + "/cas", "acte", "descendre:onglet-0", "version", version);
        assertThat(order.statusCode()).isEqualTo(409);

        HttpResponse<String> title =
                post(selection, "version", version, "titre", "Un autre titre", "theme", "", "webinaire", "");
        assertThat(title.statusCode()).isEqualTo(409);
        assertThat(title.body()).contains("value=\"Un autre titre\"", "titre «\u00a0Onglet\u00a0»");
    }

    @Test
    void a_note_that_reaches_a_person_is_refused() {
        girouettes("trace", 1);
        String selection = begin("Trace", "q=tracegirouette");
        act(selection, "retenir:trace-0");

        HttpResponse<String> answer = post(
                selection + "/cas",
                "acte",
                "enregistrer",
                "note-trace-0",
                "Appeler le 06 12 34 56 78",
                "avant-trace-0",
                "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Un numéro de téléphone", "Appeler le 06 12 34 56 78");
    }

    @Test
    void a_frozen_edition_stays_whatever_becomes_of_its_cases() {
        girouettes("fige", 4);
        publish(aCaseStudy("fige-original").titled("L’original"));
        String selection = begin("Figée", "q=figegirouette");
        act(
                selection,
                "retenir-tout",
                "propose",
                "fige-0",
                "propose",
                "fige-1",
                "propose",
                "fige-2",
                "propose",
                "fige-3");
        assertThat(get(publicly(selection)).statusCode()).isEqualTo(404);
        freeze(selection);
        Edition before = edition(selection, 1);

        revise("fige-0", TextField.CONTEXT, "Tout autre chose.");
        revise("fige-0", TextField.TITLE, "Un autre titre");
        send(new WithdrawCaseStudy(CaseStudyId.of("fige-1"), "À la demande de la mairie."));
        send(new MarkCaseStudyDuplicate(CaseStudyId.of("fige-2"), CaseStudyId.of("fige-original")));

        String page = get(publicly(selection) + "/editions/1").body();
        assertThat(page)
                .contains("Fige 0", "Contexte 0", "Cette fiche a été revue depuis")
                .contains("Fige 1", "Cette fiche a été retirée de la base le", "À la demande de la mairie.")
                .contains("Fige 2", "Contexte 2", "Cette fiche a été réunie depuis", "/etudes-de-cas/fige-original")
                .contains("Fige 3", "Contexte 3")
                .doesNotContain("Tout autre chose.", "Un autre titre", "Contexte 1");
        Edition after = edition(selection, 1);
        assertThat(after.cases().get(1).sheet()).isNull();
        assertThat(after.cases().get(1).title()).isEqualTo("Fige 1");
        assertThat(after.cases().get(0)).isEqualTo(before.cases().get(0));
        assertThat(after.cases().get(2)).isEqualTo(before.cases().get(2));
        assertThat(after.cases().get(3)).isEqualTo(before.cases().get(3));

        JsonNode json = json("/api/v1" + publicly(selection) + "/editions/1");
        assertThat(json.get("cas").get(0).get("depuis").get("etat").asString()).isEqualTo("revue");
        assertThat(json.get("cas").get(0).get("textes").get("contexte").asString())
                .isEqualTo("Contexte 0");
        assertThat(json.get("cas").get(1).get("textes").isNull()).isTrue();
    }

    @Test
    void what_changed_since_the_host_looked_is_not_frozen() {
        girouettes("vue", 1);
        String selection = begin("Vue", "q=vuegirouette");
        act(selection, "retenir:vue-0");
        String[] seen = confirmation(selection);
        revise("vue-0", TextField.CONTEXT, "Revu entre les deux pages.");

        HttpResponse<String> answer = post(selection + "/edition", seen);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("a changé entre-temps");
        assertThat(get(publicly(selection)).statusCode()).isEqualTo(404);
        assertThat(post(selection + "/edition", confirmation(selection)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void a_newer_edition_is_named_and_new_cases_of_the_question_are_counted() {
        girouettes("suite", 2);
        String selection = begin("Suite", "q=suitegirouette");
        act(selection, "retenir:suite-0");
        freeze(selection);
        act(selection, "retenir:suite-1");
        freeze(selection);
        publish(aCaseStudy("suite-2").titled("Suite 2 suitegirouette"));
        awaitIndex();

        assertThat(get(publicly(selection) + "/editions/1").body())
                .contains(
                        "Une édition plus récente existe.",
                        publicly(selection) + "/editions/2",
                        "1 nouveau cas depuis",
                        "publie_depuis=");
        assertThat(get(publicly(selection)).body())
                .contains("Édition 2, figée le", "Toutes les éditions")
                .doesNotContain("Une édition plus récente existe.");
        assertThat(get("/sitemap.xml").body())
                .contains(publicly(selection) + "/editions/1</loc>", publicly(selection) + "/editions/2</loc>");
        assertThat(get(publicly(selection) + "/editions/3").statusCode()).isEqualTo(404);
        assertThat(get(publicly(selection) + "/editions/un").statusCode()).isEqualTo(404);
        assertThat(editions.latest(id(selection)).orElseThrow().number()).isEqualTo(2);
    }

    @Test
    void a_case_of_the_edition_is_never_new_even_when_it_was_published_anew() {
        girouettes("anew", 1);
        String selection = begin("Anew", "q=anewgirouette");
        act(selection, "retenir:anew-0");
        freeze(selection);
        CaseStudyId id = CaseStudyId.of("anew-0");
        send(new WithdrawCaseStudy(id, "Périmé."));
        send(new DiscardCaseStudy(id));
        send(new ReviveCaseStudy(id));
        send(new PublishCaseStudy(id, null));
        awaitIndex();
        String page = get(publicly(selection)).body();
        assertThat(page).contains("Anew 0").doesNotContain("nouveau cas depuis");
        publish(aCaseStudy("anew-1").titled("Anew 1 anewgirouette"));
        awaitIndex();
        assertThat(get(publicly(selection)).body()).contains("1 nouveau cas depuis");
    }

    @Test
    void a_selection_is_thrown_away_only_while_nobody_outside_has_seen_it() {
        girouettes("jetee", 1);
        String selection = begin("Jetée", "q=jeteegirouette");
        assertThat(post(selection + "/corbeille").statusCode()).isEqualTo(303);
        assertThat(host("/atelier/selections")).contains("Dans la corbeille", "Jetée");
        assertThat(post(selection + "/reprise").statusCode()).isEqualTo(303);

        act(selection, "retenir:jetee-0");
        freeze(selection);
        assertThat(host(selection + "/corbeille")).contains("son adresse est permanente");
        assertThat(post(selection + "/corbeille").statusCode()).isEqualTo(409);
    }

    @Test
    void the_list_for_everyone_is_by_webinar_and_by_page() {
        girouettes("liste", 1);
        String soon = begin("Liste bientôt", "q=listegirouette", "webinaire", "2098-01-02");
        String later = begin("Liste plus tard", "q=listegirouette", "webinaire", "2099-01-02");
        for (String selection : List.of(soon, later)) {
            act(selection, "retenir:liste-0");
            freeze(selection);
        }

        JsonNode list = json("/api/v1/selections?taille=100");
        List<String> titles = new ArrayList<>();
        list.get("resultats").forEach(one -> titles.add(one.get("titre").asString()));
        assertThat(titles).containsSubsequence("Liste plus tard", "Liste bientôt");
        assertThat(get("/selections").body()).contains("Webinaire du 2 janvier 2099");
        assertThat(get("/selections?page=truc").statusCode()).isEqualTo(200);
        assertThat(get("/selections?page=9999").body()).contains("Rien sur cette page");
        assertThat(get("/api/v1/selections?page=zero").statusCode()).isEqualTo(400);
        assertThat(host("/atelier/selections")).contains("Webinaires à venir", "Liste plus tard");
    }

    @Test
    void another_question_keeps_what_was_taken() {
        girouettes("autre", 2);
        String selection = begin("Autre", "q=autregirouette");
        act(selection, "retenir:autre-0");

        assertThat(host(selection + "/question?q=autregirouette&domaine=sante")).contains("Retirer le filtre", "Santé");
        assertThat(post(selection + "/question", "question", "q=introuvablexyz").statusCode())
                .isEqualTo(303);
        assertThat(host(selection))
                .contains("id=\"cas-autre-0\"", "introuvablexyz", "La question ne donne pas d’autre cas");
        assertThat(post(selection + "/equilibre", "equilibre", "odd", "equilibre", "inconnue", "taille", "99")
                        .statusCode())
                .isEqualTo(303);
        assertThat(host(selection)).contains("value=\"odd\" checked");
    }

    private void girouettes(String name, int count) {
        for (int i = 0; i < count; i++) {
            publish(aCaseStudy(name + "-" + i)
                    .titled(name.substring(0, 1).toUpperCase() + name.substring(1) + " " + i)
                    .saying(TextField.SUMMARY, name + "girouette")
                    .saying(TextField.CONTEXT, "Contexte " + i));
        }
        awaitIndex();
    }

    private String begin(String title, String question, String... more) {
        List<String> fields = new ArrayList<>(List.of("titre", title, "question", question, "equilibre", "territoire"));
        fields.addAll(List.of(more));
        HttpResponse<String> answer = post("/atelier/selections", fields.toArray(String[]::new));
        assertThat(answer.statusCode()).isEqualTo(303);
        String address = answer.headers().firstValue("Location").orElseThrow();
        return address.substring(address.indexOf("/atelier"));
    }

    private void act(String selection, String button, String... more) {
        List<String> fields = new ArrayList<>(List.of("acte", button, "version", version(selection)));
        fields.addAll(List.of(more));
        assertThat(post(selection + "/cas", fields.toArray(String[]::new)).statusCode())
                .isEqualTo(303);
    }

    private void freeze(String selection) {
        assertThat(post(selection + "/edition", confirmation(selection)).statusCode())
                .isEqualTo(303);
    }

    private String[] confirmation(String selection) {
        String page = host(selection + "/edition");
        List<String> fields = new ArrayList<>(List.of("version", first(VERSION, page)));
        Matcher states = STATE.matcher(page);
        while (states.find()) {
            fields.addAll(List.of("etat", states.group(1)));
        }
        return fields.toArray(String[]::new);
    }

    private void revise(String id, TextField field, String text) {
        send(new ReviseCaseStudy(CaseStudyId.of(id), null, List.of(new CaseStudyChange.Texts(Map.of(field, text)))));
    }

    private Edition edition(String selection, int number) {
        return editions.find(id(selection), number).orElseThrow();
    }

    private static SelectionId id(String selection) {
        return SelectionId.of(selection.substring("/atelier/selections/".length()));
    }

    private static String publicly(String selection) {
        return "/selections/" + id(selection);
    }

    private String version(String selection) {
        return first(VERSION, host(selection));
    }

    private static String first(Pattern pattern, String page) {
        Matcher matcher = pattern.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    private String host(String address) {
        HttpResponse<String> answer = signedIn(Role.HOST).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> post(String address, String... fields) {
        return signedIn(Role.HOST).post(address, fields);
    }
}
