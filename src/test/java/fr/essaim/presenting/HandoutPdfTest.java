package fr.essaim.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.selection.Edition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

class HandoutPdfTest {

    private static final HandoutPdf PDF = new HandoutPdf();
    private static final Handouts HANDOUTS =
            new Handouts(EditionBuilder.FACTS, new CreditLines(EditionBuilder.FACTS), new Glyphs());

    @BeforeAll
    static void findValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void it_keeps_the_rules_of_accessible_pdf() throws Exception {
        byte[] pdf = pdf(eightCases());
        assertAccessible(pdf);
        assertKeeps(PDFAFlavour.PDFA_2_A, pdf);
    }

    @Test
    void it_is_french_and_has_a_title_headings_in_order_and_bookmarks() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(eightCases()))) {
            assertThat(document.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Mobilités rurales");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            List<String> kinds = new ArrayList<>();
            collect(document.getDocumentCatalog().getStructureTreeRoot(), kinds);
            assertThat(kinds).contains("H1", "H2", "H3", "L", "LI", "Link", "Figure");
            assertThat(kinds.stream().filter("H1"::equals)).hasSize(1);
            assertThat(kinds.stream().filter("H2"::equals)).hasSize(1 + 8);
            assertThat(kinds.indexOf("H1")).isLessThan(kinds.indexOf("H2"));
            List<String> bookmarks = new ArrayList<>();
            for (PDOutlineItem item :
                    document.getDocumentCatalog().getDocumentOutline().children()) {
                bookmarks.add(item.getTitle());
            }
            assertThat(bookmarks).hasSize(8);
            assertThat(bookmarks.getFirst()).startsWith("1. Grenoble");
        }
    }

    @Test
    void its_words_can_be_searched_with_their_typography() throws IOException {
        // Readers of PDF take every space that is not broken for a plain one.
        String text = text(pdf(eightCases())).replaceAll("[\\u00a0\\u202f]", " ");
        assertThat(text).contains("« Grenoble 2040 »", "(−43 %)", "Page 1 sur", "Crédit et licence", "MIT ©");
    }

    @Test
    void odd_characters_and_endless_words_break_nothing() throws Exception {
        byte[] pdf = pdf(HostileTexts.edition());
        assertAccessible(pdf);
        String text = text(pdf).replaceAll("\\s+", " ");
        assertThat(text).contains("CO₂ ≥ 5", "<script>", "fi", "□", "Cette étude de cas a été retirée");
        assertThat(links(pdf)).hasSize(3).allMatch(address -> address.startsWith("https://"));
    }

    @Test
    void an_edition_without_cases_is_a_page_that_says_so() throws Exception {
        byte[] pdf = pdf(EditionBuilder.anEdition());
        assertAccessible(pdf);
        assertThat(text(pdf)).contains("Cette édition ne contient aucune étude de cas.");
    }

    @Test
    void all_the_real_cases_can_be_set() throws IOException {
        EditionBuilder edition = EditionBuilder.anEdition();
        EditionBuilder.realCases().forEach(edition::with);
        assertThat(text(pdf(edition))).contains("122. ").doesNotContain("□");
    }

    private static byte[] pdf(EditionBuilder builder) {
        Edition edition = builder.edition();
        return PDF.of(HANDOUTS.of(edition, EditionAddresses.of(edition, EditionBuilder.SITE)), edition.frozenAt());
    }

    private static EditionBuilder eightCases() {
        EditionBuilder edition = EditionBuilder.anEdition();
        List.of(0, 1, 2, 5, 17, 40, 77, 110)
                .forEach(n -> edition.with(EditionBuilder.realCases().get(n)));
        return edition;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<String> links(byte[] pdf) throws IOException {
        List<String> addresses = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                page.getAnnotations().stream()
                        .map(annotation -> ((PDActionURI) ((PDAnnotationLink) annotation).getAction()).getURI())
                        .forEach(addresses::add);
            }
        }
        return addresses.stream().distinct().toList();
    }

    private static void collect(PDStructureNode node, List<String> kinds) {
        for (Object child : node.getKids()) {
            if (child instanceof PDStructureElement element) {
                kinds.add(element.getStandardStructureType());
                collect(element, kinds);
            }
        }
    }

    private static void assertAccessible(byte[] pdf) throws VeraPDFException, IOException {
        assertKeeps(PDFAFlavour.PDFUA_1, pdf);
    }

    private static void assertKeeps(PDFAFlavour rules, byte[] pdf) throws VeraPDFException, IOException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), rules);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(rules, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(test -> test.getStatus() == TestAssertion.Status.FAILED)
                            .map(test -> test.getRuleId() + " " + test.getMessage() + " "
                                    + test.getLocation().getContext())
                            .limit(10))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }
}
