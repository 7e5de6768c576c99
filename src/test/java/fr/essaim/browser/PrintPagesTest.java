package fr.essaim.browser;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.essaim.casestudy.TextField;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The page that prints a result, and a printed sheet, as a browser puts them on paper. */
class PrintPagesTest extends SeenSite {

    private static final String SENTENCE =
            "Des habitants, une association et deux entreprises réparent ensemble des vélos et les prêtent à qui n’a pas de voiture. ";

    @Test
    void the_list_to_print_is_accessible_and_cuts_no_case_in_two() throws Exception {
        for (int i = 0; i < 24; i++) {
            publish(aCaseStudy("papier-" + i)
                    .titled("Cas imprimé papierimprime numéro " + i)
                    .saying(TextField.SUMMARY, SENTENCE.repeat(1 + i % 4).strip())
                    .about("mobilite-transports", "education")
                    .tagged("pratique:mecenat", "odd:odd-10")
                    .in("commune:51454")
                    .begunIn(2019)
                    .from("https://exemple.fr/un-chemin/assez-long/pour-passer-a-la-ligne/" + i));
        }
        awaitIndex();
        Page page = visitor();
        look(page, "/impression?q=papierimprime");
        page.setViewportSize(1440, 900);
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        keep(pdf, "liste.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                String text = text(document, number);
                assertThat(count(text, "papierimprime numéro"))
                        .as("beginnings and ends of cases on page " + number)
                        .isEqualTo(count(text, "/etudes-de-cas/papier-"));
            }
        }
    }

    @Test
    void a_sheet_is_printed_without_what_only_a_screen_can_do() throws Exception {
        publish(aCaseStudy("papier-fiche")
                .titled("Une fiche sur le papier")
                .saying(TextField.SUMMARY, SENTENCE)
                .saying(TextField.CONTEXT, SENTENCE.repeat(12))
                .saying(TextField.APPROACH, SENTENCE.repeat(20))
                .saying(TextField.SUCCESS_FACTORS, SENTENCE.repeat(4))
                .saying(TextField.DIFFICULTIES, SENTENCE.repeat(4))
                .about("mobilite-transports")
                .tagged("pratique:mecenat", "odd:odd-10", "echelon:local")
                .in("commune:51454")
                .with("Maison des habitants", "association")
                .from("https://exemple.fr/source"));
        awaitIndex();
        Page page = visitor();
        page.navigate(site() + "/etudes-de-cas/papier-fiche");
        byte[] pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
        keep(pdf, "fiche.pdf");
        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = text(document, 0);
            assertThat(text)
                    .contains("Une fiche sur le papier", "https://exemple.fr/source", "Comment citer")
                    .doesNotContain("Rechercher", "Copier la citation", "Connexion");
        }
    }

    private static String text(PDDocument document, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        if (page > 0) {
            stripper.setStartPage(page);
            stripper.setEndPage(page);
        }
        return stripper.getText(document);
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static void keep(byte[] pdf, String name) throws Exception {
        String folder = System.getProperty("essaim.screenshots");
        if (folder != null) {
            Files.write(Path.of(folder, name), pdf);
        }
    }
}
