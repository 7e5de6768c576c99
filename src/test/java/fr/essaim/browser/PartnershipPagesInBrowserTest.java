package fr.essaim.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static fr.essaim.partnership.Acts.told;
import static fr.essaim.partnership.PartnershipBuilder.aPartnership;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.partnership.Acts;
import fr.essaim.partnership.command.LinkPartnershipToCase;
import org.junit.jupiter.api.Test;

/** Partnerships and organisations in a real browser, in two widths, and a curator who tells one with the keyboard alone. */
class PartnershipPagesInBrowserTest extends SeenSite {

    private static final Acts SHE = Acts.of("navigateur-velo");

    @Test
    void every_page_is_held_to_the_accessibility_rules() {
        recordOneWithALife();
        awaitIndex();
        Page visitor = visitor();
        look(visitor, "/partenariats?q=pédaliers");
        look(visitor, "/partenariats?q=introuvablement");
        look(visitor, "/partenariats/navigateur-velo");
        look(visitor, "/partenariats/navigateur-long");
        look(visitor, "/organisations?q=pédaliers");
        look(visitor, "/organisations?q=introuvablement");
        look(visitor, "/organisations/pedalier-nord");
        look(visitor, "/etudes-de-cas/navigateur-ecole-velo");
        Page curator = signedIn(members().newWith(Role.CURATOR));
        look(curator, "/atelier/partenariats?q=pédaliers");
        look(curator, "/atelier/partenariats/nouveau");
        look(curator, "/atelier/partenariats/navigateur-velo");
        look(curator, "/atelier/partenariats/navigateur-velo/description");
        look(curator, "/atelier/partenariats/navigateur-velo/naissance");
        look(curator, "/atelier/partenariats/navigateur-velo/rature/2");
        look(curator, "/atelier/partenariats/navigateur-velo/corbeille");
        for (String kind : new String[] {"rejoint", "quitte", "approfondi", "essaime", "evalue", "termine"}) {
            look(curator, "/atelier/partenariats/navigateur-velo/actes/" + kind);
        }
    }

    @Test
    void a_curator_records_a_partnership_and_its_next_act_with_the_keyboard_alone() {
        Page page = signedIn(members().newWith(Role.CURATOR));
        page.navigate(site() + "/atelier/partenariats/nouveau");
        press(page, button(page, "Enregistrer le partenariat"));
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("choses à corriger");
        lookAt(page, "partenariat-a-corriger");
        type(page, "titre", "Le four commun du quartier");
        type(page, "depuis", "2018-05");
        reach(page, page.locator("input[name=categorie]").first());
        page.keyboard().press("Space");
        type(page, "partenaire-1", "Fournil du Clavier");
        type(page, "partenaire-2", "Ville du Clavier");
        type(page, "preuve", "Depuis mai 2018, la ville et le fournil cuisent ensemble.");
        press(page, button(page, "Enregistrer le partenariat"));
        assertThat(page.getByRole(AriaRole.STATUS).first()).containsText("Le partenariat est enregistré");
        press(page, link(page, "Il est passé à une autre catégorie"));
        type(page, "date", "2020");
        reach(page, page.locator("input[name=categorie]").first());
        page.keyboard().press("Space");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowDown");
        type(page, "preuve", "En 2020, ils vendent ensemble.");
        press(page, button(page, "Dire qu’il s’est approfondi"));
        assertThat(page.getByRole(AriaRole.HEADING).filter(new Locator.FilterOptions().setHasText("s’approfondit")))
                .isVisible();
        press(page, link(page, "Voir la page publique"));
        assertThat(page.getByRole(AriaRole.IMG)).hasCount(1);
        assertThat(page.locator(".frise")).containsText("« En 2020, ils vendent ensemble. »");
    }

    private static void type(Page page, String id, String text) {
        reach(page, page.locator("#" + id));
        page.keyboard().type(text);
    }

    private void recordOneWithALife() {
        publish(aCaseStudy("navigateur-ecole-velo").withPartner("Pédalier Nord").about("education"));
        send(aPartnership("navigateur-velo")
                .titled("Les pédaliers du Nord : apprendre le vélo à l’école")
                .meantTo("Prêter des vélos aux écoles, former les enseignants et réparer avec les élèves ce qui casse.")
                .about("education", "mobilite-transports")
                .at("commune:59350")
                .with("Pédalier Nord", "association-employeuse", "anime les ateliers")
                .with("Fonds du Guidon", "fondation-ou-fonds", "mécène")
                .with("Ville de Lille", "collectivite-territoriale", "prête les cours d’école")
                .since("2014-09")
                .because(
                        "Depuis septembre 2014, le Pédalier Nord et le Fonds du Guidon équipent les écoles de la ville.")
                .formed());
        send(told(SHE.joins("Académie de Lille", "2015-03")));
        send(told(SHE.deepens("pratiques-responsables", "2016")));
        send(told(SHE.leaves("Fonds du Guidon", "2017-06-30")));
        send(told(SHE.deepens("innovation-societale", "2018")));
        send(told(SHE.scales("departement:62", "2019-01")));
        send(told(SHE.evaluates("Deux élèves sur trois viennent à vélo, contre un sur cinq avant.", "2021")));
        send(new LinkPartnershipToCase(SHE.id(), CaseStudyId.of("navigateur-ecole-velo")));
        send(aPartnership("navigateur-long")
                .titled("Les pédaliers de l’intercommunalité ".repeat(8).strip())
                .meantTo("Un objet très long, qui dit tout ce que les partenaires font. "
                        .repeat(40)
                        .strip())
                .in("cooperation-economique")
                .with("Pédalier-Nord")
                .with("Confédérationinterterritorialedesateliersdereparationdecycles".repeat(3))
                .because("Une phrase longue qui n’en finit pas de dire que tout a commencé là. "
                        .repeat(20)
                        .strip())
                .since("2012-02-01")
                .formed());
        Acts other = Acts.of("navigateur-long");
        send(told(other.deepens("mecenat", "2013")));
        send(told(other.deepens("innovation-societale", "2014-11")));
        send(told(other.ends("Le financement n’a pas été renouvelé.", "2016-12-31")));
    }
}
