package fr.essaim.exporting;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import fr.essaim.web.RunningSite;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What of a result goes out: files, and a page to print. */
class ExportTest extends RunningSite {

    private static boolean told;

    @Autowired
    Commands commands;

    @BeforeEach
    void tell() {
        if (!told) {
            told = true;
            publish(aCaseStudy("sortie-formule")
                    .titled("=HYPERLINK(\"http://exemple.fr\") sortiexport")
                    .saying(TextField.SUMMARY, "@SOMME(A1) et <b>gras</b>")
                    .about("education")
                    .in("commune:51454")
                    .begunIn(2019)
                    .withPartner("+33 solidaire")
                    .from("https://exemple.fr/source"));
            publish(aCaseStudy("sortie-autre")
                    .titled("Une autre sortie sortiexport")
                    .about("sante"));
            List<Object> many = new ArrayList<>();
            for (int i = 0; i < PrintPages.MOST + 5; i++) {
                var each = aCaseStudy("sortie-nombre-" + i).titled("Sortienombreuse " + i);
                many.add(each.drafted());
                many.add(new PublishCaseStudy(each.id(), null));
            }
            commands.sendTogether(many, Provenance.system());
        }
        awaitIndex();
    }

    @Test
    void a_table_holds_the_result_alone_and_no_formula() {
        HttpResponse<String> answer = get("/api/v1/etudes-de-cas.csv?q=sortiexport&domaine=education");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("essaim-etudes-de-cas.csv");
        assertThat(answer.body().strip().lines()).hasSize(2);
        assertThat(answer.body())
                .contains(";\"'=HYPERLINK(\"\"http")
                .contains(";'@SOMME(A1)")
                .contains(";'+33 solidaire;");
    }

    @Test
    void a_workbook_holds_the_result_alone_and_texts_as_they_are() throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(
                                        site() + "/api/v1/etudes-de-cas.xlsx?q=sortiexport&domaine=education"))
                                .build(),
                        HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(1);
            int title = ExportedRow.COLUMNS.indexOf("titre");
            assertThat(sheet.getRow(0).getCell(title).getStringCellValue()).isEqualTo("titre");
            assertThat(sheet.getRow(1).getCell(title).getStringCellValue())
                    .isEqualTo("=HYPERLINK(\"http://exemple.fr\") sortiexport");
            int year = ExportedRow.COLUMNS.indexOf("annee_debut");
            assertThat(sheet.getRow(1).getCell(year).getNumericCellValue()).isEqualTo(2019);
        }
    }

    @Test
    void a_parameter_that_does_not_exist_is_refused_with_its_name() {
        HttpResponse<String> answer = get("/api/v1/etudes-de-cas.xlsx?domaine=inconnu");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("domaine");
    }

    @Test
    void the_page_to_print_tells_each_case_and_what_was_asked() {
        String page = get("/impression?q=sortiexport&domaine=education").body();
        assertThat(page)
                .contains("<h1 class=\"titre-page\">1\u00a0cas</h1>")
                .contains("Mots\u00a0: «\u00a0sortiexport\u00a0» · Domaine\u00a0: Éducation")
                .contains("=HYPERLINK(\"http://exemple.fr\") sortiexport")
                .contains("&lt;b&gt;gras")
                .contains("2019")
                .contains("<dt>Domaines</dt><dd>Éducation</dd>")
                .contains("https://exemple.fr/source")
                .contains(site() + "/etudes-de-cas/sortie-formule");
    }

    @Test
    void a_long_result_is_cut_and_says_so() {
        String page = get("/impression?q=sortienombreuse&tri=titre").body();
        assertThat(page)
                .contains("Les 300 premiers cas sur 305")
                .contains("Cette page s’arrête à 300 cas.")
                .contains("/api/v1/etudes-de-cas.csv?q=sortienombreuse&amp;tri=titre");
        assertThat(page.split("class=\"imprime\"", -1)).hasSize(PrintPages.MOST + 1);
    }

    @Test
    void nothing_found_and_nothing_understood_are_said() {
        assertThat(get("/impression?q=motquepersonnenecrit").body())
                .contains("Aucun cas")
                .contains("Il n’y a rien à imprimer.");
        assertThat(get("/impression?domaine=inconnu&q=sortiexport").body())
                .contains("La valeur «\u00a0inconnu\u00a0» du paramètre «\u00a0domaine\u00a0» n’est pas connue.");
    }
}
