package fr.essaim.browser;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.essaim.access.Members;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.web.RunningSite;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Histories, comparisons, restorations and retaggings in a real browser, in two widths. */
class HistoryPagesInBrowserTest extends RunningSite {

    private static @Nullable Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

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
        Members.Member member = members().newWith(Role.CURATOR);
        for (int width : List.of(390, 1440)) {
            try (BrowserContext context = context(width)) {
                Page page = context.newPage();
                check(page, "/etudes-de-cas/navigateur-histoire/historique", width);
                check(page, "/etudes-de-cas/navigateur-histoire/historique?de=1&a=2", width);
                check(page, "/etudes-de-cas/navigateur-datee?au=2020-01-01", width);
                signIn(page, member);
                check(page, "/atelier/cas/navigateur-histoire/historique", width);
                check(page, "/atelier/cas/navigateur-histoire/historique?de=0&a=2", width);
                check(page, "/atelier/cas/navigateur-histoire/historique/1", width);
                check(page, "/atelier/reclassements", width);
                check(
                        page,
                        "/atelier/reclassements/nouveau?q=navigateur&retire=domaine:sante&ajoute=domaine:education",
                        width);
                check(page, "/atelier/vocabulaires", width);
                page.navigate(
                        site()
                                + "/atelier/reclassements/nouveau?q=navigateur&ajoute=objectif:equilibre-performance-engagement");
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Appliquer le reclassement"))
                        .press("Enter");
                page.waitForURL(address -> address.contains("/reclassements/reclassement-"));
                page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Annuler ce reclassement…"))
                        .waitFor();
                String retagging = page.url().substring(site().length());
                check(page, retagging, width);
                check(page, retagging + "/annulation", width);
                page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Annuler le reclassement"))
                        .press("Enter");
            }
        }
    }

    private void signIn(Page page, Members.Member member) {
        page.navigate(site() + "/connexion");
        page.getByLabel("Identifiant").fill(member.login());
        page.getByLabel("Mot de passe").fill(member.password());
        page.getByLabel("Mot de passe").press("Enter");
        page.waitForURL(address -> !address.contains("/connexion"));
    }

    private void check(Page page, String address, int width) {
        page.navigate(site() + address);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(address + " at " + width)
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .as(address + " at " + width)
                .isFalse();
    }

    private static BrowserContext context(int width) {
        return requireNonNull(chromium)
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("fr-FR"));
    }
}
