package fr.essaim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.essaim.access.Members.Member;
import fr.essaim.web.RunningSite;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** The running site as people see it: in a real browser, in two widths, with the keyboard alone. */
abstract class SeenSite extends RunningSite {

    private static final int MOST_TABS = 300;

    private static @Nullable Chromium chromium;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start();
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    /** A browser window of its own, in which nobody has signed in. */
    Page visitor() {
        return requireNonNull(chromium)
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1440, 900)
                        .setLocale("fr-FR"))
                .newPage();
    }

    /** A browser window of its own, in which somebody signed in without a mouse. */
    Page signedIn(Member member) {
        Page page = visitor();
        page.navigate(site() + "/connexion");
        page.getByLabel("Identifiant").focus();
        page.keyboard().type(member.login());
        page.keyboard().press("Tab");
        page.keyboard().type(member.password());
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/connexion"));
        return page;
    }

    /** Goes to a button or link with the tab key alone, and presses Enter. */
    static void press(Page page, Locator wanted) {
        reach(page, wanted);
        page.keyboard().press("Enter");
    }

    /** Goes to something with the tab key alone. */
    static void reach(Page page, Locator wanted) {
        assertThat(wanted).isVisible();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("the tab key does not come to " + wanted);
    }

    /** The first button whose name contains this. */
    static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first();
    }

    /** The first link of this very name. */
    static Locator link(Page page, String name) {
        return page.getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    /** Opens an address and looks at it. */
    void look(Page page, String address) {
        page.navigate(site() + address);
        lookAt(page, address.replaceAll("[^a-z0-9-]+", "_"));
    }

    /** What is on the screen keeps the accessibility rules and does not scroll sideways, in both widths; {@code -Dessaim.screenshots=FOLDER} keeps pictures. */
    static void lookAt(Page page, String name) {
        for (int width : List.of(390, 1440)) {
            page.setViewportSize(width, 900);
            // Without frames there is no need of the second tab in which axe puts their parts together.
            boolean alone = page.frames().size() == 1;
            assertThat(new AxeBuilder(page).setLegacyMode(alone).analyze().getViolations())
                    .as(name + " at " + width)
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
