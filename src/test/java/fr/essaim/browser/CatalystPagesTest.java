package fr.essaim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static fr.essaim.catalyst.CatalystBuilder.aCatalyst;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.command.DeactivateCatalyst;
import fr.essaim.catalyst.command.LinkCatalystToCase;
import fr.essaim.web.Browser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Catalysts in a real browser: what everybody sees, and what curators do with the keyboard alone. */
class CatalystPagesTest extends SeenSite {

    private static final String LONG =
            "Une organisation dont le nom n’en finit pas ".repeat(4).strip();

    private static boolean told;

    @BeforeEach
    void tell() {
        if (told) {
            return;
        }
        told = true;
        publish(aCaseStudy("trottoir-cas")
                .titled("Trottoir – Un jardin sur le toit de la gare")
                .saying(TextField.SUMMARY, "Des voisins plantent ensemble, et la gare y gagne de la fraîcheur."));
        send(aCatalyst("trottoir-fabrique")
                .named("Fabrique du trottoir")
                .saying("Elle fait se rencontrer les acteurs du quartier.\n"
                        + "Un second paragraphe, plus long, dit comment : des petits-déjeuners, une carte, des"
                        + " visites.")
                .doing("rencontres", "accompagnements", "gestion-d-un-lieu")
                .about("education", "sante")
                .in("commune:51108")
                .on("https://www.fabrique-du-trottoir.example/")
                .from(new Source("Les métiers de la co-construction, mai 2020", "https://source.example/diaporama.pdf"))
                .registered());
        send(new LinkCatalystToCase(CatalystId.of("trottoir-fabrique"), CaseStudyId.of("trottoir-cas")));
        send(aCatalyst("trottoir-long")
                .named(LONG)
                .saying("Trottoir. " + "Un mot après l’autre. ".repeat(200))
                .registered());
        send(aCatalyst("trottoir-fermee")
                .named("Trottoir fermé")
                .in("departement:51")
                .registered());
        send(new DeactivateCatalyst(CatalystId.of("trottoir-fermee"), "Elle a fusionné avec une autre."));
        contact("trottoir-fabrique");
        awaitIndex();
    }

    @Test
    void everybody_sees() {
        Page page = visitor();
        look(page, "/catalyseurs?q=trottoir");
        look(page, "/catalyseurs?q=trottoir&statut=actif&statut=inactif");
        look(page, "/catalyseurs?q=trottoir&metier=rencontres&territoire=departement:51");
        look(page, "/catalyseurs?q=introuvablement");
        look(page, "/catalyseurs/trottoir-fabrique");
        look(page, "/catalyseurs/trottoir-long");
        look(page, "/catalyseurs/trottoir-fermee");
        look(page, "/catalyseurs/trottoir-absente");
        look(page, "/catalyseurs/trottoir-long/message");
        look(page, "/catalyseurs/trottoir-fabrique/message?envoye=oui");
        look(page, "/catalyseurs/trottoir-fabrique/retrait");
    }

    @Test
    void a_visitor_writes_with_the_keyboard_alone() {
        Page page = visitor();
        page.navigate(site() + "/catalyseurs?q=fabrique+trottoir");
        press(page, link(page, "Fabrique du trottoir"));
        press(page, link(page, "Écrire un message"));
        page.waitForURL(address -> address.endsWith("/message"));
        lookAt(page, "catalyseur_message");
        press(page, button(page, "Envoyer le message"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("3 choses à corriger");
        lookAt(page, "catalyseur_message_faux");
        page.getByLabel("Sujet").fill("Une visite");
        page.getByLabel("Message").fill("Pouvons-nous venir vous voir ?");
        page.getByLabel("Votre adresse électronique").fill("visiteur@ailleurs.example");
        press(page, button(page, "Envoyer le message"));
        page.waitForURL(address -> address.endsWith("envoye=oui"));
    }

    @Test
    void a_curator_registers_corrects_and_links_with_the_keyboard_alone() {
        Page page = signedIn(members().newWith(Role.CURATOR));
        page.navigate(site() + "/atelier/catalyseurs");
        press(page, link(page, "Inscrire un catalyseur"));
        page.waitForURL(address -> address.endsWith("/nouveau"));
        lookAt(page, "catalyseur_nouveau");
        reach(page, page.locator("#territoire"));
        page.keyboard().type("Saint-Denis");
        press(page, button(page, "Inscrire"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("2 choses à corriger");
        lookAt(page, "catalyseur_saisie_fausse");
        page.locator("#nom").fill("Trottoir inscrit");
        page.locator("#territoire").fill("Marne");
        page.locator("input[value=rencontres]").check();
        press(page, page.locator(".barre-formulaire button"));
        page.waitForURL(address -> address.endsWith("/trottoir-inscrit"));
        lookAt(page, "catalyseur_inscrit");
        look(page, "/atelier/catalyseurs/trottoir-inscrit/cas?q=jardin+gare");
        press(page, button(page, "Relier « Trottoir – Un jardin"));
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("est relié");
        lookAt(page, "catalyseur_relie");
    }

    @Test
    void a_curator_sees() {
        Page page = signedIn(members().newWith(Role.CURATOR));
        look(page, "/atelier/catalyseurs?q=trottoir");
        look(page, "/atelier/catalyseurs?q=introuvablement");
        look(page, "/atelier/catalyseurs/trottoir-fabrique");
        look(page, "/atelier/catalyseurs/trottoir-fermee");
        look(page, "/atelier/catalyseurs/trottoir-long/cas");
        look(page, "/atelier/catalyseurs/trottoir-fabrique/contact");
        look(page, "/atelier/catalyseurs/trottoir-long/contact");
        press(page, button(page, "Noter ce contact"));
        assertThat(page.getByRole(AriaRole.ALERT)).isVisible();
        lookAt(page, "catalyseur_contact_faux");
        look(page, "/atelier/catalyseurs/trottoir-fabrique/desactivation");
    }

    @Test
    void a_curator_chooses_between_two_versions() {
        send(aCatalyst("trottoir-dispute").named("Trottoir disputé").registered());
        Page page = signedIn(members().newWith(Role.CURATOR));
        page.navigate(site() + "/atelier/catalyseurs/trottoir-dispute");
        page.locator("#presentation").fill("Le second texte.");
        page.locator("input[value=rencontres]").check();
        signedIn(Role.CURATOR)
                .post(
                        "/atelier/catalyseurs/trottoir-dispute",
                        "version",
                        "0",
                        "nom",
                        "Trottoir disputé",
                        "presentation",
                        "Le premier texte.",
                        "metier",
                        "accompagnements");
        page.locator(".barre-formulaire button").click();
        assertThat(page.getByText("Deux versions à départager")).isVisible();
        lookAt(page, "catalyseur_conflit");
    }

    private void contact(String id) {
        Browser curator = signedIn(Role.CURATOR);
        curator.post(
                "/atelier/catalyseurs/" + id + "/contact",
                "nom",
                "Camille Trottoir",
                "adresse",
                "camille@trottoir.example",
                "role",
                "Animation du réseau",
                "montrer",
                "oui",
                "consentement",
                "J’accepte d’être contactée par les visiteurs d’Essaim.",
                "le",
                "2026-03-01",
                "accord",
                "oui");
    }
}
