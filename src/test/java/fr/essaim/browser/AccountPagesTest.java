package fr.essaim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.essaim.access.Members;
import fr.essaim.access.Role;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Signing in, the profile and the accounts in a real browser, by keyboard and in two widths. */
class AccountPagesTest extends SeenSite {

    @Test
    void by_keyboard_alone_one_signs_in_opens_an_account_and_signs_out() {
        Members.Member member = members().newWith(Role.ADMINISTRATOR);
        Page page = visitor();
        page.navigate(site() + "/atelier/comptes/nouveau");
        page.getByLabel("Identifiant").focus();
        page.keyboard().type(member.login());
        page.keyboard().press("Tab");
        page.keyboard().type(member.password());
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Ouvrir un compte");

        page.getByLabel("Identifiant").focus();
        page.keyboard().type("nora-" + member.login());
        page.keyboard().press("Tab");
        page.keyboard().type("Nora");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).hasText("Nora");
        assertThat(page.locator(".secret code")).hasText(Pattern.compile(".{23}"));

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se déconnecter"))
                .press("Enter");
        assertThat(page.locator("[role=status]").first()).containsText("Vous êtes déconnecté.");
    }

    @Test
    void every_page_is_held_to_the_accessibility_rules() {
        Members.Member member = members().newWith(Role.ADMINISTRATOR);
        look(visitor(), "/connexion?message=erreur");
        Page page = signedIn(member);
        look(page, "/profil");
        look(page, "/atelier/comptes");
        look(page, "/atelier/comptes/nouveau");
        look(page, "/atelier/comptes/" + member.id());
        look(page, "/atelier/comptes/" + member.id() + "/effacement");
        look(page, "/aide");
    }
}
