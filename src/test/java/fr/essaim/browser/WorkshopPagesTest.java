package fr.essaim.browser;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;

import com.microsoft.playwright.Page;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.DiscardCaseStudy;
import fr.essaim.casestudy.command.SubmitCaseStudy;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every page of the workshop that no story opens, as those with each role see it. */
class WorkshopPagesTest extends SeenSite {

    private static final String LONG =
            "Un titre de cas qui n’en finit pas ".repeat(8).strip();

    @BeforeEach
    void tell() {
        if (get("/etudes-de-cas/vitrine-publiee").statusCode() == 200) {
            return;
        }
        publish(aCaseStudy("vitrine-publiee")
                .titled(LONG)
                .saying(TextField.CONTEXT, "Un contexte.\n\nUn second paragraphe.")
                .about("sante"));
        send(aCaseStudy("vitrine-soumise").titled("À relire").drafted());
        send(new SubmitCaseStudy(CaseStudyId.of("vitrine-soumise")));
        send(aCaseStudy("vitrine-jetee").titled("Jetée").drafted());
        send(new DiscardCaseStudy(CaseStudyId.of("vitrine-jetee")));
        awaitIndex();
    }

    @Test
    void a_curator_sees() {
        Page page = signedIn(members().with(Role.CURATOR));
        for (String address : List.of(
                "/atelier",
                "/atelier/cas",
                "/atelier/cas?etat=corbeille&q=jet%C3%A9e",
                "/atelier/cas?sans=domaine&fraicheur=plus",
                "/atelier/cas?q=introuvablement",
                "/atelier/cas/nouveau",
                "/atelier/cas/vitrine-publiee",
                "/atelier/cas/vitrine-publiee/apercu",
                "/atelier/cas/vitrine-publiee/retirer",
                "/atelier/cas/vitrine-soumise/relecture",
                "/atelier/cas/vitrine-soumise/renvoyer",
                "/atelier/cas/vitrine-jetee",
                "/atelier/cas/absente",
                "/atelier/relecture",
                "/atelier/qualite",
                "/atelier/qualite/completude",
                "/atelier/qualite/fraicheur",
                "/atelier/qualite/partenaires",
                "/atelier/qualite/liens",
                "/atelier/mois",
                "/atelier/mois?mois=2019-01",
                "/atelier/comptes")) {
            look(page, address);
        }
    }

    @Test
    void a_contributor_sees() {
        Page page = signedIn(members().with(Role.CONTRIBUTOR));
        look(page, "/atelier");
        look(page, "/atelier/cas");
        look(page, "/atelier/relecture");
    }

    @Test
    void a_host_sees() {
        Page page = signedIn(members().with(Role.HOST));
        look(page, "/atelier");
        look(page, "/atelier/mois");
    }
}
