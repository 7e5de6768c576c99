package fr.essaim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.essaim.access.Members.Member;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.TextField;
import fr.essaim.web.RunningSite;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A curator tags a case from proposals and looks at duplicates, with the keyboard as well as with the mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaggingStoryTest extends RunningSite {

    private static final String TEXT = "Des bénévoles réparent des vélos pour rompre l’isolement des aînés.";
    private static @Nullable Chromium chromium;
    private Page page;

    @BeforeAll
    void tell() {
        chromium = Chromium.start();
        for (int n = 0; n < 4; n++) {
            publish(CaseStudyBuilder.aCaseStudy("conte-voisin-" + n)
                    .titled("L’atelier de réparation de vélos de la vallée " + n)
                    .saying(TextField.CONTEXT, TEXT)
                    .tagged("domaine:mobilite-transports", "domaine:isolement-lien-social"));
        }
        send(CaseStudyBuilder.aCaseStudy("conte-velo")
                .titled("Un atelier où des bénévoles réparent des vélos")
                .saying(TextField.CONTEXT, TEXT)
                .drafted());
        awaitIndex();
    }

    @AfterAll
    void close() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void signIn() {
        Member curator = members().with(Role.CURATOR);
        BrowserContext context = requireNonNull(chromium)
                .browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(1440, 900));
        page = context.newPage();
        page.navigate(site() + "/connexion");
        page.locator("[name=identifiant]").fill(curator.login());
        page.locator("[name=mot-de-passe]").fill(curator.password());
        page.locator("[name=mot-de-passe]").press("Enter");
        page.waitForURL(Pattern.compile(".*/atelier.*"));
    }

    @Test
    void proposals_are_accepted_one_after_the_other_without_leaving_the_keyboard() {
        page.navigate(site() + "/atelier/cas/conte-velo/classement");
        look("classement");
        page.evaluate("window.pageKept = true");
        Locator accept = button("Accepter Mobilité / transports");
        accept.focus();
        accept.press("Enter");
        assertThat(button("Retirer Mobilité / transports")).isVisible();
        assertThat(page.evaluate("window.pageKept")).isEqualTo(true);
        assertThat(button("Accepter Isolement / manque de lien social")).isFocused();
        assertThat(page.locator("#facette-domaine [role=status]")).hasText(Pattern.compile("Mobilité.*est accepté"));
        button("Refuser Isolement / manque de lien social").click();
        assertThat(page.locator("#facette-domaine")).containsText("Déjà refusé");
        assertThat(page.locator("#facette-domaine :focus")).hasCount(1);
        look("classement-apres");
    }

    @Test
    void a_title_typed_shows_its_lookalikes() {
        page.navigate(site() + "/atelier/cas/nouveau");
        page.getByLabel(Pattern.compile("^Titre"))
                .first()
                .pressSequentially("L’atelier de réparation de vélos de la valée");
        assertThat(page.locator("#ressemblances a").first()).hasText(Pattern.compile("L’atelier de réparation.*"));
        look("ressemblances");
    }

    @Test
    void pairs_are_compared_and_the_result_is_shown_before_they_are_joined() {
        page.navigate(site() + "/atelier/doublons");
        look("doublons");
        page.navigate(site() + "/atelier/doublons/conte-voisin-0/conte-voisin-1");
        look("comparaison");
        button("Voir le cas réuni").click();
        assertThat(button("Réunir les deux cas")).isVisible();
        look("reunion");
        page.navigate(site() + "/atelier/cas/doublons-probables?titre=atelier");
        look("ressemblantes");
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Accessible in both widths; a folder of screenshots can be asked for. */
    private void look(String name) {
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 900);
            assertThat(new AxeBuilder(page).analyze().getViolations())
                    .as(name + " " + width)
                    .isEmpty();
            String folder = System.getProperty("essaim.screenshots");
            if (folder != null) {
                page.screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of(folder, name + "-" + width + ".png")));
            }
        }
        page.setViewportSize(1440, 900);
    }
}
