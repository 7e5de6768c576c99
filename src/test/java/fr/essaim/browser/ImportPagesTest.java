package fr.essaim.browser;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.essaim.access.Members.Member;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.web.RunningSite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ImportPagesTest extends RunningSite {

    private static final String FILE = String.join(
            "\n",
            "identifiant;titre;resume;domaine;territoire;annee_debut",
            "vue-neuf;Un rucher partagé dans l’école;Des ruches;;;2020",
            "vue-connu;Le titre du fichier;Un résumé nouveau, plus long que l’ancien;;;",
            "vue-faux;Une cantine de quartier;;educaton|sante;Saint-Denis;deux mille",
            "vue-double;Une épicerie solidaire et ambulante;;;;",
            "vue-neuf;Encore le même;;;;");

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
    void every_page_of_an_import_can_be_used_by_everybody() {
        tellCases();
        Page page = signedInPage();
        page.navigate(site() + "/atelier/imports");
        look(page, "imports");
        page.setInputFiles(
                "#fichier", new FilePayload("2026-11-mois.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Lire le fichier").click();
        page.waitForURL("**/import-*");
        String address = page.url();
        look(page, "apercu");
        page.locator("#ligne-3 a").click();
        look(page, "ligne");
        page.navigate(address);
        page.getByText("Appliquer 3 lignes").click();
        page.waitForSelector("text=Annuler cet import");
        look(page, "bilan");
        page.getByText("Annuler cet import").click();
        look(page, "annulation");
        page.locator(".bouton--danger-plein").click();
        page.waitForSelector("text=Cas revenus à leur état d’avant");
        look(page, "annule");
    }

    private void tellCases() {
        sendFrom("import-ancien", aCaseStudy("vue-connu").titled("Un titre").drafted());
        sendFrom(
                "import-ancien",
                aCaseStudy("vue-voisin")
                        .titled("Une épicerie solidaire et ambulante")
                        .drafted());
        send(new ReviseCaseStudy(
                CaseStudyId.of("vue-connu"),
                null,
                List.of(new CaseStudyChange.Texts(Map.of(TextField.TITLE, "Un titre écrit à la main")))));
        awaitIndex();
    }

    private Page signedInPage() {
        Member curator = members().with(Role.CURATOR);
        Page page = requireNonNull(chromium)
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setLocale("fr-FR"))
                .newPage();
        page.navigate(site() + "/connexion");
        page.locator("[name=identifiant]").fill(curator.login());
        page.locator("[name=mot-de-passe]").fill(curator.password());
        page.locator("[name=mot-de-passe]").press("Enter");
        page.waitForURL("**/atelier**");
        return page;
    }

    private static void look(Page page, String name) {
        for (int width : List.of(390, 1440)) {
            page.setViewportSize(width, 900);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(name + " " + width)
                    .isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                    .as(name + " scrolls sideways at " + width)
                    .isFalse();
            String folder = System.getProperty("essaim.screenshots");
            if (folder != null) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(folder, name + "-" + width + ".png")));
            }
        }
    }
}
