package fr.essaim.browser;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ImportPagesTest extends SeenSite {

    private static final String FILE = String.join(
            "\n",
            "identifiant;titre;resume;domaine;territoire;annee_debut",
            "vue-neuf;Un rucher partagé dans l’école;Des ruches;;;2020",
            "vue-connu;Le titre du fichier;Un résumé nouveau, plus long que l’ancien;;;",
            "vue-faux;Une cantine de quartier;;educaton|sante;Saint-Denis;deux mille",
            "vue-double;Une épicerie solidaire et ambulante;;;;",
            "vue-neuf;Encore le même;;;;");

    @Test
    void every_page_of_an_import_can_be_used_by_everybody() {
        tellCases();
        Page page = signedIn(members().with(Role.CURATOR));
        page.navigate(site() + "/atelier/imports");
        lookAt(page, "imports");
        page.setInputFiles(
                "#fichier", new FilePayload("2026-11-mois.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Lire le fichier").click();
        page.waitForURL("**/import-*");
        String address = page.url();
        lookAt(page, "apercu");
        page.locator("#ligne-3 a").click();
        lookAt(page, "ligne");
        page.navigate(address);
        page.getByText("Appliquer 3 lignes").click();
        page.waitForSelector("text=Annuler cet import");
        lookAt(page, "bilan");
        page.getByText("Annuler cet import").click();
        lookAt(page, "annulation");
        page.locator(".bouton--danger-plein").click();
        page.waitForSelector("text=Cas revenus à leur état d’avant");
        lookAt(page, "annule");
    }

    private void tellCases() {
        sendFrom("import-ancien", aCaseStudy("vue-connu").titled("Un titre").drafted());
        sendFrom(
                "import-ancien",
                aCaseStudy("vue-voisin")
                        .titled("Une épicerie solidaire et ambulante")
                        .drafted());
        send(new ReviseCaseStudy(
                CaseStudyId.of("vue-connu"),
                null,
                List.of(new CaseStudyChange.Texts(Map.of(TextField.TITLE, "Un titre écrit à la main")))));
        awaitIndex();
    }
}
