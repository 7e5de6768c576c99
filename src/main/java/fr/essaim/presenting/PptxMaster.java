package fr.essaim.presenting;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFFreeformShape;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFSlideLayout;
import org.apache.poi.xslf.usermodel.XSLFSlideMaster;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTBaseStyles;
import org.openxmlformats.schemas.drawingml.x2006.main.CTColor;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** The look of the presentation, in its master and its layouts, so that a slide that the host adds has it too. */
final class PptxMaster {

    static final Color INK = new Color(0x1b2a4a);
    static final Color GREY = new Color(0x4b5670);
    static final Color AMBER = new Color(0x8a4b00);

    // 960×540 points are 1280×720 pixels.
    static final Rectangle2D OVER = new Rectangle2D.Double(60, 40, 840, 32);
    static final Rectangle2D TITLE = new Rectangle2D.Double(60, 74, 840, 120);
    static final Rectangle2D BODY = new Rectangle2D.Double(60, 206, 840, 210);
    static final Rectangle2D BELOW = new Rectangle2D.Double(60, 424, 840, 66);
    static final Rectangle2D CODE = new Rectangle2D.Double(60, 200, 280, 280);
    static final Rectangle2D BESIDE_CODE = new Rectangle2D.Double(380, 200, 520, 280);
    static final Rectangle2D CREDITS = new Rectangle2D.Double(60, 150, 840, 342);
    static final Rectangle2D NUMBER = new Rectangle2D.Double(800, 494, 100, 32);

    private static final Map<Placeholder, Rectangle2D> FOOT = Map.of(
            Placeholder.DATETIME, new Rectangle2D.Double(60, 494, 200, 32),
            Placeholder.FOOTER, new Rectangle2D.Double(330, 494, 300, 32),
            Placeholder.SLIDE_NUMBER, NUMBER);
    private static final Color PAPER = new Color(0xfbf7ee);
    private static final Color HONEY = new Color(0xd9870a);
    private static final Rectangle2D OPENING_TITLE = new Rectangle2D.Double(60, 150, 840, 150);
    private static final Rectangle2D OPENING_TEXT = new Rectangle2D.Double(60, 322, 840, 150);
    private static final Set<SlideLayout> OURS = EnumSet.of(SlideLayout.TITLE, SlideLayout.TITLE_AND_CONTENT);
    private static final double[][] HEXAGONS = {
        {29.5, 34.5}, {49.9, 34.5}, {39.7, 52.2}, {19.3, 52.2}, {9.1, 34.5}, {19.3, 16.8}
    };
    private static final double[][] HEXAGON_APART = {{43.9, 12.4}};

    private PptxMaster() {}

    /** A presentation without slides that looks like Essaim. */
    static XMLSlideShow emptyShow() {
        XMLSlideShow show = new XMLSlideShow();
        show.setPageSize(new Dimension(960, 540));
        XSLFSlideMaster master = show.getSlideMasters().getFirst();
        for (XSLFSlideLayout layout : master.getSlideLayouts()) {
            if (!OURS.contains(layout.getType())) {
                widen(layout);
            }
        }
        colour(master);
        place(master, TITLE, BODY);
        place(master.getLayout(SlideLayout.TITLE_AND_CONTENT), TITLE, BODY);
        place(master.getLayout(SlideLayout.TITLE), OPENING_TITLE, OPENING_TEXT);
        decorate(master.getLayout(SlideLayout.TITLE));
        return show;
    }

    static XSLFSlide slide(XMLSlideShow show, SlideLayout layout) {
        return show.createSlide(show.getSlideMasters().getFirst().getLayout(layout));
    }

    private static void colour(XSLFSlideMaster master) {
        CTBaseStyles styles = master.getTheme().getXmlObject().getThemeElements();
        set(styles.getClrScheme().getDk1(), INK);
        set(styles.getClrScheme().getLt1(), PAPER);
        set(styles.getClrScheme().getDk2(), GREY);
        set(styles.getClrScheme().getAccent1(), HONEY);
        set(styles.getClrScheme().getHlink(), INK);
        // Fonts that every office program has: an embedded one would be read by few.
        styles.getFontScheme().getMajorFont().getLatin().setTypeface("Georgia");
        styles.getFontScheme().getMinorFont().getLatin().setTypeface("Arial");
    }

    private static void set(CTColor colour, Color value) {
        if (colour.isSetSysClr()) {
            colour.unsetSysClr();
        }
        byte[] rgb = {(byte) value.getRed(), (byte) value.getGreen(), (byte) value.getBlue()};
        (colour.isSetSrgbClr() ? colour.getSrgbClr() : colour.addNewSrgbClr()).setVal(rgb);
    }

    /** Gives a shape a place of its own: POI would move what it inherits from, and with it every other slide. */
    static void move(XSLFTextShape shape, Rectangle2D place) {
        CTShapeProperties own = ((CTShape) shape.getXmlObject()).getSpPr();
        if (!own.isSetXfrm()) {
            own.addNewXfrm();
        }
        shape.setAnchor(place);
    }

    private static void place(XSLFSheet sheet, Rectangle2D title, Rectangle2D text) {
        for (XSLFTextShape shape : sheet.getPlaceholders()) {
            shape.setLeftInset(0);
            shape.setRightInset(0);
            Placeholder kind = shape.getTextType();
            if (kind == Placeholder.TITLE || kind == Placeholder.CENTERED_TITLE) {
                move(shape, title);
                shape.setVerticalAlignment(
                        kind == Placeholder.TITLE ? VerticalAlignment.TOP : VerticalAlignment.BOTTOM);
            } else if (FOOT.containsKey(kind)) {
                move(shape, FOOT.get(kind));
            } else {
                move(shape, text);
                shape.setVerticalAlignment(VerticalAlignment.TOP);
            }
        }
    }

    // The other layouts were drawn for screens of four by three.
    private static void widen(XSLFSlideLayout layout) {
        for (XSLFTextShape shape : layout.getPlaceholders()) {
            if (((CTShape) shape.getXmlObject()).getSpPr().isSetXfrm()) {
                Rectangle2D old = shape.getAnchor();
                shape.setAnchor(new Rectangle2D.Double(
                        old.getX() * 4 / 3, old.getY(), old.getWidth() * 4 / 3, old.getHeight()));
            }
        }
    }

    private static void decorate(XSLFSlideLayout opening) {
        hexagons(HEXAGONS, INK, opening);
        hexagons(HEXAGON_APART, HONEY, opening);
        XSLFAutoShape line = opening.createAutoShape();
        line.setAnchor(new Rectangle2D.Double(60, 308, 840, 4));
        line.setFillColor(new Color(0xf0a92b));
    }

    private static void hexagons(double[][] centres, Color colour, XSLFSlideLayout layout) {
        Path2D path = new Path2D.Double();
        for (double[] centre : centres) {
            double x = 60 + centre[0] * 1.4;
            double y = 48 + centre[1] * 1.4;
            for (int corner = 0; corner < 6; corner++) {
                double angle = Math.toRadians(60 * corner - 90);
                double toX = x + 14.9 * Math.cos(angle);
                double toY = y + 14.9 * Math.sin(angle);
                if (corner == 0) {
                    path.moveTo(toX, toY);
                } else {
                    path.lineTo(toX, toY);
                }
            }
            path.closePath();
        }
        XSLFFreeformShape drawn = layout.createFreeform();
        drawn.setPath(path);
        drawn.setFillColor(colour);
    }
}
