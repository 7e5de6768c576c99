package fr.essaim.browser;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;

import com.microsoft.playwright.Page;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Histories, comparisons, restorations and retaggings in a real browser, in two widths. */
class HistoryPagesInBrowserTest extends SeenSite {

    @Test
    void every_page_is_held_to_the_accessibility_rules() {
        publish(aCaseStudy("navigateur-histoire")
                .saying(TextField.CONTEXT, "Un texte.")
                .about("sante"));
        CaseStudyId id = CaseStudyId.of("navigateur-histoire");
        send(new ReviseCaseStudy(
                id, null, List.of(new CaseStudyChange.Texts(Map.of(TextField.CONTEXT, "Un autre texte.")))));
        on("2019-01-01", () -> publish(aCaseStudy("navigateur-datee").about("sante")));
        awaitIndex();
        look(visitor(), "/etudes-de-cas/navigateur-histoire/historique");
        look(visitor(), "/etudes-de-cas/navigateur-histoire/historique?de=1&a=2");
        look(visitor(), "/etudes-de-cas/navigateur-datee?au=2020-01-01");
        Page page = signedIn(members().newWith(Role.CURATOR));
        look(page, "/atelier/cas/navigateur-histoire/historique");
        look(page, "/atelier/cas/navigateur-histoire/historique?de=0&a=2");
        look(page, "/atelier/cas/navigateur-histoire/historique/1");
        look(page, "/atelier/reclassements");
        look(page, "/atelier/reclassements/nouveau?q=navigateur&retire=domaine:sante&ajoute=domaine:education");
        look(page, "/atelier/vocabulaires");
        page.navigate(site()
                + "/atelier/reclassements/nouveau?q=navigateur&ajoute=objectif:equilibre-performance-engagement");
        press(page, button(page, "Appliquer le reclassement"));
        page.waitForURL(address -> address.contains("/reclassements/reclassement-"));
        link(page, "Annuler ce reclassement…").waitFor();
        String retagging = page.url().substring(site().length());
        look(page, retagging);
        look(page, retagging + "/annulation");
        press(page, button(page, "Annuler le reclassement"));
    }
}
