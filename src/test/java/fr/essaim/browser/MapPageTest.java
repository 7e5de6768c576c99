package fr.essaim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;

/** The map of France as a visitor sees and uses it. */
@TestInstance(Lifecycle.PER_CLASS)
class MapPageTest extends SeenSite {

    private static final String OURS = "q=cartographeuse";

    @BeforeAll
    void tell() {
        List.of("commune:35238", "commune:29019", "departement:35", "region:53", "commune:97209", "commune:2A004")
                .forEach(code ->
                        publish(aCaseStudy("carte-" + code.replace(':', '-').toLowerCase(java.util.Locale.ROOT))
                                .titled("La cartographeuse de " + code)
                                .in(code)));
        publish(aCaseStudy("carte-nationale").titled("La cartographeuse nationale"));
        awaitIndex();
    }

    @Test
    void the_map_counts_by_region_and_filters() {
        Page page = visitor();
        look(page, "/carte?" + OURS);
        assertThat(page.locator("h1")).hasText("7 cas sur la carte");
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertThat(page.locator("#tableau")).containsText("1 cas de plus");
        press(page, page.locator("svg a[aria-label^='Bretagne']"));
        assertThat(page.locator("h1")).hasText("4 cas sur la carte");
        assertThat(page.locator(".jetons")).containsText("Bretagne");
        assertThat(page.locator("svg a[aria-label^='Corse']")).hasCount(1);
        lookAt(page, "carte-bretagne");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Voir la liste de ces cas"))
                .click();
        assertThat(page.locator("#total")).containsText("4 cas");
    }

    @Test
    void the_map_counts_by_departement() {
        Page page = visitor();
        look(page, "/carte?detail=departements&" + OURS);
        assertThat(page.locator("tbody tr").first()).containsText("Ille-et-Vilaine");
        assertThat(page.locator("#tableau")).containsText("2 cas de plus");
    }

    @Test
    void the_map_of_nothing_says_so() {
        Page page = visitor();
        look(page, "/carte?q=cartographeuseintrouvable&territoire=nulle-part");
        assertThat(page.locator("main")).containsText("Aucun cas de cette recherche");
        assertThat(page.locator(".avis")).containsText("nulle-part");
    }

    @Test
    void the_whole_map_is_light() {
        assertThat(browser().get("/carte?detail=departements").body().length()).isLessThan(220_000);
    }
}
