package fr.essaim.presenting;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.springframework.stereotype.Component;

/** Draws slides as a presentation that a host may change: every title is a title, every text a text. */
@Component
class SlidesPptx {

    private static final int CODE_SCALE = 12;
    private static final double LEADING = 0.9;
    private static final int AFTER_TITLE = 22;

    private final CaseFacts facts;

    SlidesPptx(CaseFacts facts) {
        this.facts = facts;
    }

    byte[] of(Deck deck) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XMLSlideShow show = PptxMaster.emptyShow()) {
            describe(deck, show);
            for (Slide slide : deck.slides()) {
                draw(slide, deck, show);
            }
            show.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void describe(Deck deck, XMLSlideShow show) {
        CoreProperties properties = show.getProperties().getCoreProperties();
        properties.setTitle(deck.title());
        properties.setCreator("Essaim");
        properties.setLastModifiedByUser("Essaim");
        properties.setCreated(Optional.of(Date.from(deck.frozenAt())));
        properties.setModified(Optional.of(Date.from(deck.frozenAt())));
        properties.getUnderlyingProperties().setLanguageProperty("fr-FR");
        properties.setDescription(deck.code().address());
    }

    private void draw(Slide slide, Deck deck, XMLSlideShow show) {
        XSLFSlide drawn = switch (slide) {
            case Slide.Opening opening -> opening(opening, show);
            case Slide.Idea idea -> idea(idea, show);
            case Slide.Credits credits -> credits(credits, show);
            case Slide.Closing closing -> closing(closing, deck.code(), show);
        };
        PptxText.number(drawn);
        if (!slide.notes().isEmpty()) {
            note(slide.notes(), show.getNotesSlide(drawn));
        }
    }

    private static XSLFSlide opening(Slide.Opening opening, XMLSlideShow show) {
        XSLFSlide slide = PptxMaster.slide(show, SlideLayout.TITLE);
        PptxText.write(
                List.of(opening.title()), Lettering.ofTitle(opening.title()).title(), slide.getPlaceholder(0));
        List<String> under =
                opening.theme().isEmpty() ? List.of(opening.occasion()) : List.of(opening.theme(), opening.occasion());
        PptxText.write(under, Lettering.MEDIUM.text(), slide.getPlaceholder(1));
        PptxText.colour(PptxMaster.GREY, slide.getPlaceholder(1));
        return slide;
    }

    private static XSLFSlide idea(Slide.Idea idea, XMLSlideShow show) {
        XSLFSlide slide =
                titled(idea.title(), idea.paragraphs(), Lettering.ofText(idea.paragraphs(), idea.title()), show);
        PptxText.caption(idea.over(), PptxMaster.OVER, PptxMaster.AMBER, slide);
        if (!idea.below().isEmpty()) {
            PptxText.caption(idea.below(), PptxMaster.BELOW, PptxMaster.GREY, slide);
        }
        return slide;
    }

    private static XSLFSlide credits(Slide.Credits credits, XMLSlideShow show) {
        XSLFSlide slide = titled(credits.title(), credits.paragraphs(), Lettering.SMALL, show);
        PptxMaster.move(slide.getPlaceholder(1), PptxMaster.CREDITS);
        return slide;
    }

    private XSLFSlide closing(Slide.Closing closing, QrCode code, XMLSlideShow show) {
        XSLFSlide slide =
                titled(closing.title(), List.of(closing.sentence(), closing.address()), Lettering.SMALL, show);
        XSLFTextShape text = slide.getPlaceholder(1);
        PptxMaster.move(text, PptxMaster.BESIDE_CODE);
        PptxText.link(text, closing.address());
        XSLFPictureShape picture =
                slide.createPicture(show.addPicture(code.png(CODE_SCALE), PictureData.PictureType.PNG));
        picture.setAnchor(PptxMaster.CODE);
        ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(facts.say("code", code.address()));
        return slide;
    }

    private static XSLFSlide titled(String title, List<String> paragraphs, Lettering lettering, XMLSlideShow show) {
        XSLFSlide slide = PptxMaster.slide(show, SlideLayout.TITLE_AND_CONTENT);
        int size = Lettering.ofTitle(title).title();
        PptxText.write(List.of(title), size, slide.getPlaceholder(0));
        if (paragraphs.isEmpty()) {
            slide.removeShape(slide.getPlaceholder(1));
        } else {
            XSLFTextShape text = slide.getPlaceholder(1);
            PptxMaster.move(text, under(title, size));
            PptxText.write(paragraphs, lettering.text(), text);
        }
        return slide;
    }

    // The text begins where the title ends: nothing here measures letters, so their mean width does.
    private static Rectangle2D under(String title, int size) {
        double top = PptxMaster.TITLE.getY() + Lettering.linesOfTitle(title) * size * LEADING + AFTER_TITLE;
        Rectangle2D body = PptxMaster.BODY;
        return new Rectangle2D.Double(body.getX(), top, body.getWidth(), body.getMaxY() - top);
    }

    private static void note(List<String> paragraphs, XSLFNotes notes) {
        for (XSLFTextShape shape : notes.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                PptxText.write(paragraphs, PptxText.INHERITED, shape);
            }
        }
    }
}
