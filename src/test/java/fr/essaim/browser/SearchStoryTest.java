package fr.essaim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import fr.essaim.search.IndexMaintenance;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a catalyseur territorial does, in a real browser, over the real content of {@code imports/}. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "essaim.imports=imports")
@DirtiesContext
class SearchStoryTest {

    @TempDir
    static Path data;

    private static @Nullable Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    IndexMaintenance index;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("essaim.data", data::toString);
    }

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
    void a_question_filters_a_chip_removed_and_a_sheet_with_the_address_always_sharable() {
        Page page = open(true, 1440, "/");
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        assertThat(page.getByRole(AriaRole.HEADING, level(1)))
                .hasText("Les alliances qui font avancer les territoires");

        page.locator("#q").fill("énergie");
        page.getByRole(AriaRole.BUTTON, named("Rechercher")).click();
        assertThat(page.locator("#total")).containsText("pour « énergie »");
        assertThat(page).hasURL(Pattern.compile("q=%C3%A9nergie"));

        String before = page.locator("#total").textContent();
        page.locator("#domaine-mobilite-transports").check();
        assertThat(page.locator("#total")).not().hasText(before);
        assertThat(page).hasURL(Pattern.compile("domaine=mobilite-transports"));
        assertThat(page.locator("#annonce")).hasText(page.locator("#total").textContent());
        assertThat(page.locator("#domaine-mobilite-transports")).isFocused();
        String shared = page.url();

        page.locator(".jeton").first().click();
        assertThat(page.locator("#total")).hasText(before);
        page.goBack();
        assertThat(page).hasURL(shared);

        page.navigate(shared);
        assertThat(page.locator("#domaine-mobilite-transports")).isChecked();
        String title = page.locator(".cas__titre a").first().textContent();
        page.locator(".cas__titre a").first().click();
        assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(title);
        assertThat(errors).isEmpty();
    }

    @Test
    void every_example_question_of_the_first_page_finds_something() {
        Page page = open(true, 1440, "/");
        List<String> examples = new ArrayList<>();
        page.locator(".exemples a").all().forEach(example -> examples.add(example.getAttribute("href")));
        assertThat(examples).hasSize(5);
        for (String example : examples) {
            page.navigate("http://localhost:" + port + example);
            assertThat(page.locator(".cas").count()).as(example).isPositive();
        }
    }

    @Test
    void what_is_understood_of_a_question_is_shown_and_removed_one_by_one() {
        Page page = open(true, 1440, "/");
        page.locator("#q").fill("Quels exemples de mobilité en Bretagne ?");
        page.keyboard().press("Enter");
        assertThat(page.locator(".compris")).containsText("Mobilité / transports");
        assertThat(page.locator(".compris")).containsText("Bretagne");
        page.locator(".compris .jeton", new Page.LocatorOptions().setHasText("Bretagne"))
                .click();
        assertThat(page.locator(".compris")).not().containsText("Bretagne");
        assertThat(page.locator("#q")).hasValue("Quels exemples de mobilité");
        page.getByText("Chercher seulement les mots").click();
        assertThat(page).hasURL(Pattern.compile("compris=non"));
        assertThat(page.locator(".compris")).containsText("Les mots sont cherchés tels quels");
    }

    @Test
    void everything_works_without_a_script() {
        Page page = open(false, 1440, "/?q=d%C3%A9chets");
        String before = page.locator("#total").textContent();
        page.locator("#domaine-economique").check();
        page.locator(".filtres__appliquer").click();
        assertThat(page).hasURL(Pattern.compile("domaine=economique"));
        assertThat(page.locator("#total")).not().hasText(before);
        page.getByText("Tout effacer").click();
        assertThat(page.locator("#total")).hasText(before);
    }

    @Test
    void the_keyboard_alone_reaches_the_question_and_a_result() {
        Page page = open(true, 1440, "/");
        page.keyboard().press("Tab");
        assertThat(page.getByText("Aller au contenu")).isFocused();
        page.keyboard().press("Enter");
        page.locator("#q").focus();
        page.keyboard().type("compost");
        page.keyboard().press("Enter");
        assertThat(page.locator("#total")).containsText("compost");
        page.locator(".cas__titre a").first().focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/etudes-de-cas/"));
    }

    @Test
    void on_a_phone_the_filters_are_a_sheet_that_says_what_it_leaves() {
        Page page = open(true, 390, "/?q=%C3%A9nergie");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Filtrer")))
                .click();
        page.locator("#domaine-mobilite-transports").check();
        assertThat(page.locator(".filtres__pied .avec-script"))
                .hasText(Pattern.compile("Voir les \\d+\u00a0cas|Voir le cas"));
        assertThat(page.locator("#filtres")).isVisible();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=%C3%A9nergie&domaine=mobilite-transports",
                "/?q=zzzzz&domaine=sante&tri=xx",
                "/?q=mobilit%C3%A9+des+jeunes+pr%C3%A8s+de+Lorient+2019",
                "/?q=recnovation",
                "/etudes-de-cas/tete-cae-1-2-4-ville-et-metropole-de-brest-62x28s7",
                "/etudes-de-cas/tete-cae-1-2-4-ville-et-metropole-de-brest-62x28s7/historique",
                "/vocabulaires",
                "/vocabulaires/domaine",
                "/vocabulaires/pratique/mecenat",
                "/aide",
                "/une-page-qui-n-existe-pas",
            })
    void no_page_has_an_accessibility_fault_or_scrolls_sideways(String address) {
        for (int width : new int[] {390, 1440}) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = open(true, width, address);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                List<Rule> faults =
                        new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
                assertThat(faults)
                        .as(address + " at " + width + " in " + scheme)
                        .isEmpty();
                assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                        .as(address + " at " + width)
                        .isFalse();
                page.context().close();
            }
        }
    }

    private Page open(boolean withScripts, int width, String address) {
        index.awaitCaughtUp();
        BrowserContext context = requireNonNull(chromium)
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setJavaScriptEnabled(withScripts)
                        .setLocale("fr-FR")
                        .setViewportSize(width, 844));
        Page page = context.newPage();
        page.navigate("http://localhost:" + port + address);
        return page;
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Page.GetByRoleOptions level(int level) {
        return new Page.GetByRoleOptions().setLevel(level);
    }
}
