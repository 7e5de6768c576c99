package fr.essaim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.essaim.access.Role;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IntakePagesInBrowserTest extends SeenSite {

    private static final String LONG =
            "Un nom d’organisation qui n’en finit pas, tel que des administrations savent en donner à leurs établissements publics de coopération intercommunale à fiscalité propre";

    @Test
    void files_of_catalysts_and_partnerships_are_seen_from_the_form_to_the_result() {
        Page page = signedIn(members().with(Role.CURATOR));
        look(page, "/atelier/catalyseurs/import");
        send(page, "catalyseurs.csv", "identifiant;nom;metiers\nvu-a;Faux;\n");
        lookAt(page, "intake-fichier-refuse");
        send(
                page,
                "catalyseurs.csv",
                "identifiant;nom;presentation;metier\nvu-a;" + LONG + ";Avant;fablab\nvu-b;Le Lieu;;accompagnements\n");
        lookAt(page, "intake-nouveaux");
        press(page, button(page, "Appliquer 2 lignes"));
        assertThat(page.locator(".avis")).containsText("2 catalyseurs créés");
        lookAt(page, "intake-applique");
        send(
                page,
                "catalyseurs-2.csv",
                "identifiant;nom;presentation;metier;territoire\nvu-a;Un nom court;Après;fablab|coworking;departement:51\nvu-b;Le Lieu;;;\nvu-c;Faux;;fablabb;Nulle-Part\nvu-c;;;;\n");
        lookAt(page, "intake-apercu");
        page.getByText("Abandonner ce fichier").click();
        look(page, "/atelier/partenariats/import");
        send(
                page,
                "partenariats.csv",
                "identifiant;titre;categorie;partenaires;preuve;etapes\nvu-p;Titre;mecenat;Une|Deux;Une aide Deux.;demain\n");
        lookAt(page, "intake-partenariats");
    }

    private static void send(Page page, String name, String file) {
        page.setInputFiles("#fichier", new FilePayload(name, "text/csv", file.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Lire le fichier").click();
    }
}
