package fr.essaim.curating;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Members;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.command.DiscardCaseStudy;
import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.SubmitCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import fr.essaim.web.Browser;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who without the curator's role may do what to whose case, in which state: every address, tried. */
class WorkshopRightsTest extends RunningSite {

    private static final String TITLE = "Une fiche que personne ne devine";

    @Autowired
    private Commands commands;

    @Autowired
    private CaseStudyArchive archive;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # address                                     | sent                            | states in which its author may: d s p w b x
            GET  /atelier/cas/{id}                        | -                               | dspwbx
            GET  /atelier/cas/{id}/apercu                 | -                               | dspwbx
            GET  /atelier/cas/{id}/relecture              | -                               | dspwbx
            GET  /atelier/cas/{id}/historique             | -                               | dspwbx
            GET  /atelier/cas/{id}/historique?de=0&a=1    | -                               | dspwbx
            GET  /atelier/cas/{id}/soumettre              | -                               | dspwbx
            GET  /atelier/cas/{id}/historique/0           | -                               | d
            GET  /atelier/cas/{id}/classement             | -                               | d
            GET  /api/v1/etudes-de-cas/{id}/propositions  | -                               | d
            POST /atelier/cas/{id}                        | titre=Autre                     | d
            POST /atelier/cas/{id}/commentaires           | commentaire=Bien                | dspwbx
            POST /atelier/cas/{id}/attribution            | compte=                         | -
            POST /atelier/cas/{id}/historique/0           | version={version}               | d
            POST /atelier/cas/{id}/classement             | acte=ajouter&concept=domaine:education | d
            POST /atelier/cas/{id}/soumettre              | motif=Oui                       | d
            POST /atelier/cas/{id}/corbeille              | motif=Oui                       | d
            POST /atelier/cas/{id}/reprendre              | motif=Oui                       | b
            POST /atelier/cas/{id}/publier                | motif=Oui                       | -
            POST /atelier/cas/{id}/renvoyer               | motif=Oui                       | -
            POST /atelier/cas/{id}/retirer                | motif=Oui                       | -
            POST /atelier/cas/publier                     | cas={id}&confirme=oui           | -
            PUT  /api/v1/etudes-de-cas/{id}/contenu       | {'version':{version},'moyens':'Peu'} | d
            PUT  /api/v1/etudes-de-cas/{id}/classement    | {'version':{version},'domaine':['education']} | d
            POST /api/v1/etudes-de-cas/{id}/soumission    | {}                              | d
            POST /api/v1/etudes-de-cas/{id}/publication   | {}                              | -
            POST /api/v1/etudes-de-cas/{id}/renvoi        | {'motif':'Oui'}                 | -
            POST /api/v1/etudes-de-cas/{id}/retrait       | {'motif':'Oui'}                 | -
            """)
    void a_contributor_does_it_to_her_own_case_in_these_states_alone(String request, String sent, String states) {
        Browser author = signedIn(Role.CONTRIBUTOR);
        Browser stranger = stranger();
        for (String state : List.of("d", "s", "p", "w", "b", "x")) {
            CaseStudyId id = drafted(members().with(Role.CONTRIBUTOR), state);
            long before = version(id);

            HttpResponse<String> forStranger = asked(stranger, request, sent, id);
            assertThat(forStranger.statusCode()).as("stranger %s", state).isBetween(400, 499);
            assertThat(forStranger.body()).as("stranger %s", state).doesNotContain(TITLE);
            assertThat(version(id)).isEqualTo(before);

            HttpResponse<String> forAuthor = asked(author, request, sent, id);
            if (states.contains(state)) {
                assertThat(forAuthor.statusCode()).as("author %s", state).isBetween(200, 399);
            } else {
                assertThat(forAuthor.statusCode()).as("author %s", state).isBetween(400, 499);
                assertThat(version(id)).as("author %s", state).isEqualTo(before);
            }
        }
    }

    @Test
    void what_is_not_public_is_told_to_no_visitor() {
        for (String state : List.of("d", "s", "b")) {
            CaseStudyId id = drafted(members().with(Role.CONTRIBUTOR), state, "Qwertz secret");
            awaitIndex();
            for (String address : List.of(
                    "/etudes-de-cas/" + id,
                    "/etudes-de-cas/" + id + "/historique",
                    "/etudes-de-cas/" + id + "/historique?de=0&a=1",
                    "/api/v1/etudes-de-cas/" + id,
                    "/api/v1/etudes-de-cas/" + id + "?au=2099-01-01",
                    "/api/v1/etudes-de-cas/" + id + "/historique")) {
                assertThat(get(address).statusCode()).as(address).isEqualTo(404);
                assertThat(get(address).body()).as(address).doesNotContain("Qwertz");
            }
        }
        for (String address : List.of(
                "/?q=qwertz&etat=brouillon",
                "/?q=qwertz&auteur=" + members().with(Role.CONTRIBUTOR).id(),
                "/api/v1/etudes-de-cas?q=qwertz",
                "/api/v1/etudes-de-cas.csv?q=qwertz",
                "/api/v1/etudes-de-cas.jsonl?q=qwertz",
                "/api/v1/completions?q=qwertz")) {
            assertThat(get(address).body()).as(address).doesNotContain("Qwertz secret", "droits-");
        }
    }

    @Test
    void no_parameter_widens_the_list_of_a_contributor() {
        CaseStudyId id = drafted(members().with(Role.CONTRIBUTOR), "d");
        awaitIndex();
        Browser stranger = stranger();
        for (String asked : List.of(
                "",
                "?etat=brouillon",
                "?auteur=" + members().with(Role.CONTRIBUTOR).id(),
                "?auteur=&auteur=" + members().with(Role.CONTRIBUTOR).id(),
                "?auteur%5B%5D=x&q=devine",
                "?Auteur=x&complet=0-100")) {
            assertThat(stranger.get("/atelier/cas" + asked).body())
                    .as(asked)
                    .doesNotContain(TITLE)
                    .doesNotContain(id.value());
        }
        assertThat(stranger.get("/atelier/cas/doublons-probables?titre=Une+fiche+que+personne+ne+devine")
                        .body())
                .doesNotContain(id.value());
    }

    private Browser stranger() {
        Members.Member member = members().newWith(Role.CONTRIBUTOR);
        Browser browser = browser();
        browser.signIn(member.login(), member.password());
        return browser;
    }

    private HttpResponse<String> asked(Browser browser, String request, String sent, CaseStudyId id) {
        String method = request.substring(0, 4).strip();
        String address = request.substring(5).replace("{id}", id.value());
        String body = sent.replace("{id}", id.value())
                .replace("{version}", "" + version(id))
                .replace('\'', '"');
        if (method.equals("GET")) {
            return browser.get(address);
        }
        String type = address.startsWith("/api/") ? "application/json" : "application/x-www-form-urlencoded";
        return browser.send(method, address, type, body);
    }

    /** A case of somebody, brought into a state. */
    private CaseStudyId drafted(Members.Member author, String state) {
        return drafted(author, state, TITLE);
    }

    private CaseStudyId drafted(Members.Member author, String state, String title) {
        String id = "droits-" + UUID.randomUUID();
        commands.send(aCaseStudy(id).titled(title).drafted(), Provenance.of(author.id()));
        CaseStudyId known = CaseStudyId.of(id);
        switch (state) {
            case "s" -> send(new SubmitCaseStudy(known));
            case "p" -> send(new PublishCaseStudy(known, null));
            case "w" -> {
                send(new PublishCaseStudy(known, null));
                send(new WithdrawCaseStudy(known, "Erreur"));
            }
            case "b" -> send(new DiscardCaseStudy(known));
            case "x" -> send(new MarkCaseStudyDuplicate(known, CaseStudyId.of("droits-original")));
            default -> assertThat(archive.now(known).orElseThrow().state()).isEqualTo(CaseStudyState.DRAFT);
        }
        return known;
    }

    private long version(CaseStudyId id) {
        return archive.history(id).getLast().version();
    }
}
