package fr.essaim.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

class SlidesPptxTest {

    private static final Pattern RUN = Pattern.compile("<a:r>|<a:r .*?>");
    private static final Pattern FRENCH_RUN = Pattern.compile("<a:r><a:rPr[^>]*lang=\"fr-FR\"");

    @Test
    void every_slide_has_one_title_of_its_own_so_that_the_outline_can_be_read() throws IOException {
        XMLSlideShow show = opened(eightCases());
        Set<String> titles = new HashSet<>();
        for (XSLFSlide slide : show.getSlides()) {
            assertThat(title(slide)).isNotBlank();
            assertThat(titles.add(title(slide))).as(title(slide)).isTrue();
        }
        assertThat(title(show.getSlides().getFirst())).isEqualTo("Mobilités rurales");
        assertThat(show.getProperties().getCoreProperties().getTitle()).isEqualTo("Mobilités rurales");
        assertThat(show.getPageSize().getWidth() / show.getPageSize().getHeight())
                .isEqualTo(16.0 / 9.0);
    }

    @Test
    void every_word_is_said_to_be_french_and_every_slide_has_a_number() throws IOException {
        for (XSLFSlide slide : opened(eightCases()).getSlides()) {
            String xml = slide.getXmlObject().xmlText().replaceAll("<(/?)[a-z0-9]+:r(Pr)?(?=[ >])", "<$1a:r$2");
            assertThat(RUN.matcher(xml).results().count())
                    .isEqualTo(FRENCH_RUN.matcher(xml).results().count())
                    .isPositive();
            assertThat(slide.getShapes())
                    .anySatisfy(shape -> assertThat(shape)
                            .isInstanceOfSatisfying(
                                    XSLFTextShape.class,
                                    text -> assertThat(text.getTextType()).isEqualTo(Placeholder.SLIDE_NUMBER)));
        }
    }

    @Test
    void the_code_has_a_text_for_those_who_do_not_see_it() throws IOException {
        XSLFSlide last = opened(eightCases()).getSlides().getLast();
        XSLFPictureShape code = (XSLFPictureShape) last.getShapes().stream()
                .filter(XSLFPictureShape.class::isInstance)
                .findFirst()
                .orElseThrow();
        assertThat(((CTPicture) code.getXmlObject()).getNvPicPr().getCNvPr().getDescr())
                .isEqualTo("Code QR qui mène à https://essaim.example/selections/mobilites-rurales/editions/2");
    }

    @Test
    void the_notes_of_the_host_are_speaker_notes() throws IOException {
        XMLSlideShow show = opened(
                EditionBuilder.anEdition().with(EditionBuilder.realCases().getFirst(), "Demander : \"combien ?\""));
        XSLFSlide slide = show.getSlides().get(1);
        assertThat(slide.getNotes().getTextParagraphs().toString()).isNotEmpty();
        assertThat(notes(slide)).contains("Demander\u00a0: «\u00a0combien\u202f?\u00a0»");
    }

    @Test
    void letters_are_large_and_nothing_lies_outside_the_slide() throws IOException {
        var real = EditionBuilder.realCases();
        for (int from = 0; from < real.size(); from += 25) {
            EditionBuilder edition = EditionBuilder.anEdition();
            real.subList(from, Math.min(from + 25, real.size())).forEach(edition::with);
            for (XSLFSlide slide : opened(edition).getSlides()) {
                slide.getShapes().forEach(SlidesPptxTest::assertReadable);
            }
        }
    }

    @Test
    void odd_characters_and_endless_texts_break_nothing() throws IOException {
        XMLSlideShow show = opened(HostileTexts.edition());
        assertThat(show.getSlides()).hasSizeGreaterThan(4);
        show.getSlides().forEach(slide -> slide.getShapes().forEach(SlidesPptxTest::assertReadable));
    }

    private static void assertReadable(XSLFShape shape) {
        assertThat(new Rectangle2D.Double(0, 0, 960, 540).contains(shape.getAnchor()))
                .as(shape.getShapeName() + " " + shape.getAnchor())
                .isTrue();
        if (shape instanceof XSLFTextShape text) {
            text.getTextParagraphs()
                    .forEach(paragraph -> paragraph
                            .getTextRuns()
                            .forEach(run -> assertThat(run.getFontSize()).isGreaterThanOrEqualTo(21.0)));
        }
    }

    private static EditionBuilder eightCases() {
        EditionBuilder edition = EditionBuilder.anEdition();
        List.of(0, 1, 2, 5, 17, 40, 77, 110)
                .forEach(n -> edition.with(EditionBuilder.realCases().get(n)));
        return edition;
    }

    // POI's own knows no title in the middle of an opening slide.
    private static String title(XSLFSlide slide) {
        return Arrays.stream(slide.getPlaceholders())
                .filter(shape ->
                        Set.of(Placeholder.TITLE, Placeholder.CENTERED_TITLE).contains(shape.getTextType()))
                .map(XSLFTextShape::getText)
                .findFirst()
                .orElse("");
    }

    private static String notes(XSLFSlide slide) {
        StringBuilder text = new StringBuilder();
        for (XSLFTextShape shape : slide.getNotes().getPlaceholders()) {
            text.append(shape.getText()).append('\n');
        }
        return text.toString();
    }

    private static XMLSlideShow opened(EditionBuilder edition) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(new SlidesPptx(EditionBuilder.FACTS).of(edition.deck())));
    }
}
