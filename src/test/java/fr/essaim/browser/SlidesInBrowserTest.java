package fr.essaim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.essaim.presenting.PresentedSlides;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The slides as a host opens them: a file on her own disk, without a network. */
class SlidesInBrowserTest {

    private static @Nullable Chromium chromium;

    @TempDir
    private static Path folder = Path.of(".");

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

    @Test
    void the_keyboard_alone_leads_through_the_slides() throws IOException {
        Page page = opened(PresentedSlides.ofThreeCases(folder), true);
        assertShown(page, "Mobilités rurales");
        page.keyboard().press("ArrowRight");
        assertShown(page, "Grenoble – Une ville en transition");
        page.keyboard().press(" ");
        assertShown(page, "Grenoble\u00a0:");
        page.keyboard().press("ArrowLeft");
        assertShown(page, "Grenoble – Une ville en transition");
        page.keyboard().press("End");
        assertShown(page, "Retrouver ces études de cas");
        page.keyboard().press("ArrowRight");
        assertShown(page, "Retrouver ces études de cas");
        page.keyboard().press("Home");
        assertShown(page, "Mobilités rurales");
        SeenSite.press(page, SeenSite.button(page, "Suivante"));
        assertShown(page, "Grenoble – Une ville en transition");
    }

    @Test
    void a_finger_turns_the_slides_and_an_address_opens_one() throws IOException {
        Path file = PresentedSlides.ofThreeCases(folder);
        Page page = opened(file, true);
        swipe(page, 900, 300);
        assertShown(page, "Grenoble – Une ville en transition");
        swipe(page, 300, 900);
        assertShown(page, "Mobilités rurales");
        page.navigate(file.toUri() + "#d4");
        page.reload();
        assertShown(page, "Lyon – Un cas retiré");
    }

    @Test
    void the_notes_are_shown_when_the_host_asks() throws IOException {
        Page page = opened(PresentedSlides.ofThreeCases(folder), true);
        page.keyboard().press("ArrowRight");
        assertThat(page.getByText("Demander")).isHidden();
        SeenSite.button(page, "Notes").click();
        assertThat(page.getByText("Demander")).isVisible();
        assertThat(SeenSite.button(page, "Notes")).hasAttribute("aria-pressed", "true");
    }

    @Test
    void without_a_script_all_slides_are_read_one_under_the_other() throws IOException {
        Page page = opened(PresentedSlides.ofThreeCases(folder), false);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(2))
                        .last())
                .isVisible();
        assertThat(page.getByText("Précédente")).isHidden();
        assertThat(page.locator(".diapo:visible").count()).isGreaterThan(5);
    }

    @Test
    void no_slide_is_too_small_to_read_or_too_full_whatever_was_written() throws IOException {
        Page page = opened(PresentedSlides.ofEverything(folder), false);
        Object faults = page.evaluate("""
                () => [...document.querySelectorAll('.diapo__cadre')].flatMap(slide => {
                  const letters = [...slide.querySelectorAll('h1, h2, p')]
                      .map(text => parseFloat(getComputedStyle(text).fontSize));
                  const wide = slide.scrollWidth > slide.clientWidth;
                  return slide.scrollHeight > 721 || wide || Math.min(...letters) < 28
                      ? [slide.innerText.slice(0, 80) + ' ' + slide.scrollHeight + ' ' + Math.min(...letters)] : [];
                })""");
        assertThat((List<?>) faults).isEmpty();
        assertThat(page.locator(".diapo").count()).isGreaterThan(200);
    }

    @Test
    void paper_holds_one_slide_a_page() throws IOException {
        Page page = opened(PresentedSlides.ofThreeCases(folder), true);
        int slides = page.locator(".diapo").count();
        byte[] printed =
                page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true).setPrintBackground(true));
        try (PDDocument document = Loader.loadPDF(printed)) {
            assertThat(document.getNumberOfPages()).isEqualTo(slides);
        }
    }

    @Test
    void everything_can_be_read_by_everybody_in_both_widths() throws IOException {
        Page page = opened(PresentedSlides.ofThreeCases(folder), true);
        for (String key : List.of("Home", "ArrowRight", "End")) {
            page.keyboard().press(key);
            SeenSite.lookAt(page, "diapositives-" + key);
        }
        SeenSite.button(page, "Notes").click();
        SeenSite.lookAt(page, "diapositives-notes");
        SeenSite.button(page, "Tout lire").click();
        SeenSite.lookAt(page, "diapositives-tout");
    }

    private static void assertShown(Page page, String title) {
        assertThat(page.locator(".diapo:visible")).hasCount(1);
        assertThat(page.locator(".diapo:visible").locator("h1, h2")).containsText(title);
    }

    private static void swipe(Page page, int from, int to) {
        page.evaluate("""
                ([from, to]) => {
                  const touch = x => new Touch({identifier: 1, target: document.body, clientX: x, clientY: 300});
                  const send = (name, x, list) => document.body.dispatchEvent(
                      new TouchEvent(name, {touches: list, changedTouches: [touch(x)], bubbles: true}));
                  send('touchstart', from, [touch(from)]);
                  send('touchend', to, []);
                }""", List.of(from, to));
    }

    // Whatever the file asked the network for would be an error in the console, and is one here.
    private static Page opened(Path file, boolean script) {
        Page page = requireNonNull(chromium)
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(1280, 720)
                        .setOffline(true)
                        .setJavaScriptEnabled(script)
                        .setLocale("fr-FR"))
                .newPage();
        List<String> asked = new ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));
        page.navigate(file.toUri().toString());
        assertThat(asked.stream().filter(address -> !address.startsWith("file:") && !address.startsWith("data:")))
                .isEmpty();
        return page;
    }
}
