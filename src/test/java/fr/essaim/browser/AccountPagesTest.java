package fr.essaim.browser;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.essaim.access.Members;
import fr.essaim.access.Role;
import fr.essaim.web.RunningSite;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in, the profile and the accounts in a real browser, by keyboard and in two widths. */
class AccountPagesTest extends RunningSite {

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
    void by_keyboard_alone_one_signs_in_opens_an_account_and_signs_out() {
        Members.Member member = members().newWith(Role.ADMINISTRATOR);
        try (BrowserContext context = context(1280)) {
            Page page = context.newPage();
            page.navigate(site() + "/atelier/comptes/nouveau");
            page.getByLabel("Identifiant").focus();
            page.keyboard().type(member.login());
            page.keyboard().press("Tab");
            page.keyboard().type(member.password());
            page.keyboard().press("Enter");

            page.getByLabel("Identifiant").focus();
            page.keyboard().type("nora-" + member.login());
            page.keyboard().press("Tab");
            page.keyboard().type("Nora");
            page.keyboard().press("Enter");
            assertThat(page.locator("h1").textContent()).isEqualTo("Nora");
            assertThat(page.locator(".secret code").textContent()).hasSize(23);

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Se déconnecter"))
                    .press("Enter");
            assertThat(page.locator("[role=status] >> nth=0").textContent()).contains("Vous êtes déconnecté.");
        }
    }

    @Test
    void every_page_is_held_to_the_accessibility_rules() {
        Members.Member member = members().newWith(Role.ADMINISTRATOR);
        for (int width : List.of(390, 1440)) {
            try (BrowserContext context = context(width)) {
                Page page = context.newPage();
                check(page, "/connexion?message=erreur", width);
                page.getByLabel("Identifiant").fill(member.login());
                page.getByLabel("Mot de passe").fill(member.password());
                page.getByLabel("Mot de passe").press("Enter");
                page.waitForURL(address -> !address.contains("/connexion"));
                check(page, "/profil", width);
                check(page, "/atelier/comptes", width);
                check(page, "/atelier/comptes/nouveau", width);
                check(page, "/atelier/comptes/" + member.id(), width);
                check(page, "/atelier/comptes/" + member.id() + "/effacement", width);
                check(page, "/aide", width);
            }
        }
    }

    private void check(Page page, String address, int width) {
        page.navigate(site() + address);
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .as(address + " at " + width)
                .isEmpty();
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth"))
                .as(address + " at " + width)
                .isFalse();
    }

    private static BrowserContext context(int width) {
        return requireNonNull(chromium)
                .browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("fr-FR"));
    }
}
