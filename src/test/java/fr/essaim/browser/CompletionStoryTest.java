package fr.essaim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Geolocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What somebody sees who types, and who asks for what is near. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CompletionStoryTest extends SeenSite {

    @BeforeAll
    void tell() {
        publish(aCaseStudy("frappe-arles")
                .titled("La gribouillerie d’Arles")
                .about("securite-delinquance")
                .in("commune:13004")
                .withPartner("Les Gribouilleurs associés"));
        publish(aCaseStudy("frappe-nimes")
                .titled("Gribouiller à Nîmes")
                .about("education")
                .in("commune:30189"));
        publish(aCaseStudy("frappe-partout").titled("Gribouiller partout").in("pays:FR"));
        awaitIndex();
    }

    @Test
    void the_keyboard_alone_goes_through_the_proposals_and_chooses_one() {
        Page page = visitor();
        List<String> errors = new ArrayList<>();
        page.onPageError(errors::add);
        page.navigate(site() + "/");
        Locator field = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Décrivez la situation"));
        reach(page, field);
        assertThat(field).hasAttribute("aria-expanded", "false");
        page.keyboard().type("gribouill");
        Locator list = page.getByRole(AriaRole.LISTBOX);
        assertThat(list).isVisible();
        assertThat(page.locator("#annonce")).hasText("4 propositions");
        assertThat(list.getByRole(AriaRole.OPTION).first())
                .hasText("Les Gribouilleurs associés organisation · 1\u00a0cas");
        lookAt(page, "propositions");

        page.keyboard().press("ArrowDown");
        assertThat(field).hasAttribute("aria-activedescendant", "q-propositions-0");
        page.keyboard().press("ArrowUp");
        assertThat(field).not().hasAttribute("aria-activedescendant", "q-propositions-0");
        page.keyboard().press("ArrowUp");
        assertThat(field).hasAttribute("aria-activedescendant", "q-propositions-3");
        page.keyboard().press("Escape");
        assertThat(list).isHidden();
        assertThat(field).hasValue("gribouill");

        page.keyboard().press("ArrowDown");
        assertThat(list).isVisible();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("/organisations/gribouilleur"));
        assertThat(errors).isEmpty();
    }

    @Test
    void a_place_becomes_a_filter_beside_those_already_chosen() {
        Page page = visitor();
        page.navigate(site() + "/?domaine=education");
        page.locator("#q").fill("nimes");
        proposals(page)
                .filter(new Locator.FilterOptions().setHasText("commune"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("domaine=education&territoire=commune%3A30189"));
        assertThat(page.locator(".cas__titre")).hasText("Gribouiller à Nîmes");
    }

    @Test
    void enter_without_a_choice_asks_the_question_as_it_was_typed() {
        Page page = visitor();
        page.navigate(site() + "/");
        page.locator("#q").fill("gribouiller");
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("\\?q=gribouiller$"));
        assertThat(page.getByRole(AriaRole.LISTBOX)).isHidden();
    }

    @Test
    void a_commune_is_typed_and_picked_and_what_is_national_stays() {
        Page page = visitor();
        page.navigate(site() + "/?q=gribouiller&tri=proximite&pres=13004&rayon=10");
        page.locator("#lieu").fill("nîm");
        assertThat(proposals(page).first()).containsText("Nîmes (30)");
        proposals(page).first().click();
        assertThat(page.locator("#total")).containsText("de Nîmes, et 1 d’ailleurs");
        assertThat(page).hasURL(Pattern.compile("pres=30189"));
        assertThat(page.locator(".liste-cas__ailleurs")).hasText("D’ailleurs, à l’échelle nationale");
        lookAt(page, "pres-de-nimes");
    }

    @Test
    void the_browser_tells_where_it_is_only_when_asked_and_only_about() {
        BrowserContext context = requireNonNull(visitor().context().browser())
                .newContext(new Browser.NewContextOptions()
                        .setGeolocation(new Geolocation(43.83812, 4.36093))
                        .setPermissions(List.of("geolocation")));
        Page page = context.newPage();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(site() + "/?q=gribouill");
        assertThat(asked).noneMatch(address -> address.contains("latitude"));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Près de moi"))
                .click();
        assertThat(page).hasURL(Pattern.compile("pres=30189"));
        assertThat(page.locator("#lieu")).hasValue("Nîmes (30)");
        assertThat(asked).anyMatch(address -> address.endsWith("latitude=43.84&longitude=4.36"));
        assertThat(asked).noneMatch(address -> address.contains("43.838"));
    }

    @Test
    void only_the_last_question_of_a_slow_network_is_answered() {
        Page page = visitor();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> {
            if (request.url().contains("/completions")) {
                asked.add(request.url());
            }
        });
        page.navigate(site() + "/");
        page.locator("#q").pressSequentially("gribouill", new Locator.PressSequentiallyOptions().setDelay(20));
        assertThat(page.getByRole(AriaRole.LISTBOX)).isVisible();
        assertThat(asked).hasSizeLessThanOrEqualTo(3).last().asString().endsWith("q=gribouill");
    }

    private static Locator proposals(Page page) {
        return page.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION);
    }
}
