package fr.essaim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.TextField;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A curator tags a case from proposals and looks at duplicates, with the keyboard as well as with the mouse. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TaggingStoryTest extends SeenSite {

    private static final String TEXT = "Des bénévoles réparent des vélos pour rompre l’isolement des aînés.";
    private Page page;

    @BeforeAll
    void tell() {
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

    @BeforeEach
    void signIn() {
        page = signedIn(members().with(Role.CURATOR));
    }

    @Test
    void proposals_are_accepted_one_after_the_other_without_leaving_the_keyboard() {
        page.navigate(site() + "/atelier/cas/conte-velo/classement");
        lookAt(page, "classement");
        page.evaluate("window.pageKept = true");
        Locator accept = button(page, "Accepter Mobilité / transports");
        accept.focus();
        accept.press("Enter");
        assertThat(button(page, "Retirer Mobilité / transports")).isVisible();
        assertThat(page.evaluate("window.pageKept")).isEqualTo(true);
        assertThat(button(page, "Accepter Isolement / manque de lien social")).isFocused();
        assertThat(page.locator("#facette-domaine [role=status]")).hasText(Pattern.compile("Mobilité.*est accepté"));
        button(page, "Refuser Isolement / manque de lien social").click();
        assertThat(page.locator("#facette-domaine")).containsText("Déjà refusé");
        assertThat(page.locator("#facette-domaine :focus")).hasCount(1);
        lookAt(page, "classement-apres");
    }

    @Test
    void a_title_typed_shows_its_lookalikes() {
        page.navigate(site() + "/atelier/cas/nouveau");
        page.getByLabel(Pattern.compile("^Titre"))
                .first()
                .pressSequentially("L’atelier de réparation de vélos de la valée");
        assertThat(page.locator("#ressemblances a").first()).hasText(Pattern.compile("L’atelier de réparation.*"));
        lookAt(page, "ressemblances");
    }

    @Test
    void pairs_are_compared_and_the_result_is_shown_before_they_are_joined() {
        page.navigate(site() + "/atelier/doublons");
        lookAt(page, "doublons");
        page.navigate(site() + "/atelier/doublons/conte-voisin-0/conte-voisin-1");
        lookAt(page, "comparaison");
        button(page, "Voir le cas réuni").click();
        assertThat(button(page, "Réunir les deux cas")).isVisible();
        lookAt(page, "reunion");
        page.navigate(site() + "/atelier/cas/doublons-probables?titre=atelier");
        lookAt(page, "ressemblantes");
    }
}
