package fr.essaim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.search.IndexMaintenance;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A month in the life of a curator, with the keyboard alone: thirty rows come, some are mended, one is published, and all of it is taken back. */
class WorkshopStoryTest extends SeenSite {

    private static final Path MONTH = Path.of("src/test/resources/imports/2026-11-mois.csv");
    private static final String PUBLISHED =
            CaseStudyId.ofProvider("mois:2026-11-30").value();
    private static final String QUESTION = "/?q=march%C3%A9s+publics+comme+levier+Nantes+m%C3%A9tropole";
    private static final LocatorAssertions.IsVisibleOptions PATIENTLY =
            new LocatorAssertions.IsVisibleOptions().setTimeout(60_000);

    @Autowired
    IndexMaintenance index;

    @Test
    void a_month_of_thirty_rows_is_mended_applied_published_and_taken_back() {
        Page curator = signedIn(members().newWith(Role.CURATOR));
        Page visitor = visitor();

        String address = upload(curator);
        assertThat(tab(curator, "Nouvelles")).containsText("24");
        assertThat(tab(curator, "Refusées")).containsText("6");
        lookAt(curator, "apercu-du-mois");
        mendTwoRows(curator, address);
        assertThat(tab(curator, "Refusées")).containsText("4");

        press(curator, button(curator, "Appliquer 26 lignes"));
        assertThat(link(curator, "Annuler cet import…")).isVisible(PATIENTLY);
        acceptProposal(curator);
        publish(curator);
        index.awaitCaughtUp();
        visitor.navigate(site() + QUESTION);
        assertThat(found(visitor)).hasCount(1);

        takeBack(curator, address);
        index.awaitCaughtUp();
        visitor.navigate(site() + QUESTION);
        assertThat(found(visitor)).hasCount(0);
        assertThat(get("/etudes-de-cas/" + PUBLISHED).statusCode()).isEqualTo(404);

        upload(curator);
        assertThat(tab(curator, "Nouvelles")).containsText("24");
        assertThat(index.verify().differences()).isEmpty();
    }

    private String upload(Page curator) {
        curator.navigate(site() + "/atelier");
        press(curator, link(curator, "Imports"));
        curator.setInputFiles("#fichier", MONTH);
        press(curator, button(curator, "Lire le fichier"));
        curator.waitForURL(Pattern.compile(".*/atelier/imports/import-.*"));
        assertThat(button(curator, "Appliquer")).isVisible(PATIENTLY);
        return curator.url();
    }

    private void mendTwoRows(Page curator, String address) {
        press(curator, tab(curator, "Refusées"));
        press(curator, button(curator, "education"));
        assertThat(tab(curator, "Refusées")).containsText("5");
        curator.navigate(address + "?lignes=refuse");
        Locator year = curator.locator("input[name=annee_debut]");
        reach(curator, year);
        curator.keyboard().press("Control+A");
        curator.keyboard().type("2023");
        curator.keyboard().press("Enter");
        assertThat(year).hasCount(0);
    }

    private void acceptProposal(Page curator) {
        curator.navigate(site() + "/atelier/cas/" + PUBLISHED);
        press(curator, link(curator, "Classement"));
        // In a nearly empty base no proposal is sure: they wait behind « D’autres pistes ».
        press(curator, curator.locator("#facette-odd summary"));
        Locator accept = curator.locator("#facette-odd button[value=accepter]").first();
        String name = accept.textContent().replace("Accepter", "").strip();
        press(curator, accept);
        assertThat(button(curator, "Retirer " + name)).isVisible();
        lookAt(curator, "classement-du-mois");
    }

    private void publish(Page curator) {
        curator.navigate(site() + "/atelier/cas/" + PUBLISHED);
        press(curator, link(curator, "Publier…"));
        press(curator, button(curator, "Publier"));
        assertThat(curator.getByText("Le cas est publié.")).isVisible();
    }

    private void takeBack(Page curator, String address) {
        curator.navigate(address);
        press(curator, link(curator, "Annuler cet import…"));
        lookAt(curator, "annulation-du-mois");
        press(curator, button(curator, "Annuler l’import"));
        assertThat(curator.getByText("Cas revenus à leur état d’avant")).isVisible(PATIENTLY);
    }

    private static Locator tab(Page page, String name) {
        return page.locator(".vues a", new Page.LocatorOptions().setHasText(name));
    }

    private static Locator found(Page page) {
        return page.locator("a[href='/etudes-de-cas/" + PUBLISHED + "']");
    }
}
