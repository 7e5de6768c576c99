package fr.essaim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;

/** A host's month: a balanced selection from a search, ordered and annotated without a mouse, frozen; and what everyone reads afterwards. */
class SelectionStoryTest extends SeenSite {

    private static final List<String> PLACES = List.of(
            "commune:56260",
            "commune:56121",
            "commune:29019",
            "commune:51108",
            "commune:69123",
            "commune:13055",
            "commune:31555",
            "commune:33063",
            "commune:2A004");
    private static final List<String> PROFILES = List.of(
            "profil:association",
            "profil:association",
            "profil:association",
            "profil:pme",
            "profil:citoyens",
            "profil:collectivite-territoriale",
            "profil:fondation-ou-fonds",
            "profil:association",
            "profil:grande-entreprise");

    @Test
    void a_host_freezes_a_balanced_selection_and_its_text_stays_when_a_case_is_revised() {
        for (int i = 0; i < PLACES.size(); i++) {
            publish(aCaseStudy("mobilite-" + i)
                    .titled("Mobilité rurale " + (i + 1) + " – Une navette à la demande")
                    .saying(
                            TextField.SUMMARY,
                            "Une navette relie les villages sans voiture, à la demande des habitants.")
                    .saying(TextField.CONTEXT, "Le texte d’origine du cas " + (i + 1) + ".")
                    .saying(TextField.SUCCESS_FACTORS, "Un chauffeur que tout le monde connaît.")
                    .about("mobilite-transports")
                    .in(PLACES.get(i))
                    .tagged(PROFILES.get(i)));
        }
        awaitIndex();

        Page host = signedIn(members().newWith(Role.HOST));
        host.navigate(site() + "/");
        host.locator("#q").fill("mobilité rurale");
        host.keyboard().press("Enter");
        assertThat(host.locator("#total")).containsText("mobilité rurale");
        press(host, link(host, "Faire une sélection"));

        assertThat(host.getByLabel("Titre")).hasValue("Mobilité rurale");
        lookAt(host, "selection-nouvelle");
        host.getByLabel("Thème").fill("Se déplacer à la campagne");
        host.getByLabel("Jour du webinaire").fill("2099-12-03");
        press(host, button(host, "Commencer la sélection"));
        assertThat(host.locator(".propose")).hasCount(6);
        lookAt(host, "selection-propositions");

        press(host, button(host, "Retenir les six proposés"));
        assertThat(host.locator(".retenu")).hasCount(6);
        List<String> order = ids(host);

        Locator up = host.locator("#monter-" + order.get(2));
        press(host, up);
        assertThat(up).isFocused();
        assertThat(host.locator("#annonce")).containsText("position 2 sur 6");
        host.keyboard().press("Enter");
        assertThat(host.locator("#annonce")).containsText("position 1 sur 6");
        assertThat(up).isFocused();
        assertThat(ids(host)).startsWith(order.get(2), order.get(0), order.get(1));

        drag(host, host.locator("#cas-" + order.get(5) + " [data-poignee]"), host.locator("#cas-" + order.get(0)));
        assertThat(host.getByText("Le nouvel ordre est enregistré.").first()).isVisible();
        assertThat(ids(host).indexOf(order.get(5))).isLessThan(5);

        Locator note = host.locator("#note-" + order.get(2));
        reach(host, note);
        host.keyboard().type("À montrer en premier : la navette part de l’école.");
        press(host, host.locator("#enregistrer-notes"));
        assertThat(host.getByText("Les notes sont enregistrées.").first()).isVisible();
        assertThat(note).hasValue("À montrer en premier : la navette part de l’école.");
        lookAt(host, "selection-preparation");

        press(host, link(host, "Figer cette édition…"));
        assertThat(host.getByText("5 cas n’ont pas de note").first()).isVisible();
        lookAt(host, "selection-figer");
        press(host, button(host, "Figer cette édition"));
        String frozen = host.locator("#editions ~ ul a").first().getAttribute("href");
        look(host, "/atelier/selections");

        Page visitor = visitor();
        visitor.navigate(site() + frozen);
        assertThat(visitor.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Mobilité rurale");
        assertThat(visitor.getByText("la navette part de l’école")).isVisible();
        assertThat(visitor.getByText("revue depuis")).hasCount(0);

        takeAway(visitor(), frozen);

        send(new ReviseCaseStudy(
                CaseStudyId.of(order.get(2)),
                null,
                List.of(new CaseStudyChange.Texts(Map.of(TextField.CONTEXT, "Un texte tout neuf.")))));
        publish(aCaseStudy("mobilite-nouvelle").titled("Mobilité rurale – Un nouveau cas"));
        awaitIndex();

        visitor.reload();
        visitor.locator("details > summary").first().click();
        assertThat(visitor.getByText("Le texte d’origine du cas").first()).isVisible();
        assertThat(visitor.getByText("Un texte tout neuf.")).hasCount(0);
        assertThat(visitor.getByText("Cette fiche a été revue depuis").first()).isVisible();
        assertThat(visitor.getByText("1 nouveau cas depuis")).isVisible();
        lookAt(visitor, "selection-edition");
        look(visitor, "/selections");
    }

    private void takeAway(Page page, String frozen) {
        List<String> complaints = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        page.navigate(site() + frozen);
        link(page, "Diapositives à montrer hors ligne (HTML)").click();
        assertThat(page.locator("h1").first()).hasText("Mobilité rurale");
        page.keyboard().press("ArrowRight");
        assertThat((String) page.evaluate("getComputedStyle(document.body).fontFamily"))
                .contains("Essaim");
        assertThat(complaints).isEmpty();

        page.navigate(site() + frozen);
        Path slides = page.waitForDownload(
                        () -> link(page, "Diapositives à modifier (PowerPoint)").click())
                .path();
        String code = site() + frozen + "/qr.png";
        try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(slides));
                PDDocument handout = Loader.loadPDF(
                        page.request().get(site() + frozen + "/livret.pdf").body())) {
            assertThat(show.getSlides()).hasSizeGreaterThan(7);
            assertThat(handout.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(read(page.request().get(code).body())).isEqualTo(site() + frozen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(byte[] picture) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(
                            new HybridBinarizer(new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels))))
                    .getText();
        } catch (ReaderException e) {
            throw new AssertionError("no telephone reads this code", e);
        }
    }

    // A drag begins with a small movement, before anything scrolls; where it goes is told from the second movement on.
    private static void drag(Page page, Locator handle, Locator target) {
        handle.hover();
        page.mouse().down();
        BoundingBox from = handle.boundingBox();
        page.mouse().move(from.x + 8, from.y - 6, new Mouse.MoveOptions().setSteps(4));
        target.hover();
        target.hover();
        page.mouse().up();
    }

    private static List<String> ids(Page page) {
        return page.locator(".retenu input[name=cas]").all().stream()
                .map(Locator::inputValue)
                .toList();
    }
}
