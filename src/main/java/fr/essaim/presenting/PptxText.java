package fr.essaim.presenting;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;

/** Writes French into the shapes of a presentation. */
final class PptxText {

    /** The size that the master gives. */
    static final int INHERITED = 0;

    private static final int CAPTION = 28;
    private static final double POINTS = 0.75;
    private static final String LANGUAGE = "fr-FR";

    private PptxText() {}

    /** @param size in pixels of 1280×720 */
    static void write(List<String> paragraphs, int size, XSLFTextShape shape) {
        shape.clearText();
        for (String text : paragraphs) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.setTextAlign(TextAlign.LEFT);
            XSLFTextRun run = run(text, paragraph);
            if (size != INHERITED) {
                paragraph.setBullet(false);
                paragraph.setIndent(0.0);
                paragraph.setLeftMargin(0.0);
                run.setFontSize(size * POINTS);
            }
        }
    }

    static void caption(String text, Rectangle2D place, Color colour, XSLFSlide slide) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(place);
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        write(List.of(text), CAPTION, box);
        colour(colour, box);
    }

    static void colour(Color colour, XSLFTextShape shape) {
        for (XSLFTextParagraph paragraph : shape.getTextParagraphs()) {
            paragraph.getTextRuns().forEach(run -> run.setFontColor(colour));
        }
    }

    /** Makes the last paragraph lead to an address. */
    static void link(XSLFTextShape shape, String address) {
        shape.getTextParagraphs()
                .getLast()
                .getTextRuns()
                .getFirst()
                .createHyperlink()
                .setAddress(address);
    }

    /** The number of the slide, which stays right when the host moves it. */
    static void number(XSLFSlide slide) {
        XSLFTextBox box = slide.createTextBox();
        box.setPlaceholder(Placeholder.SLIDE_NUMBER);
        box.setAnchor(PptxMaster.NUMBER);
        box.clearText();
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setTextAlign(TextAlign.RIGHT);
        CTTextField field = paragraph.getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType("slidenum");
        field.addNewRPr().setLang(LANGUAGE);
        field.getRPr().setSz((int) (CAPTION * POINTS * 100));
        field.setT(String.valueOf(slide.getSlideNumber()));
    }

    private static XSLFTextRun run(String text, XSLFTextParagraph paragraph) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(text);
        CTRegularTextRun written = (CTRegularTextRun) run.getXmlObject();
        CTTextCharacterProperties properties = written.isSetRPr() ? written.getRPr() : written.addNewRPr();
        properties.setLang(LANGUAGE);
        return run;
    }
}
