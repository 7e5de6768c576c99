package fr.essaim.importing.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.DateUtil;

/** How each style of a workbook shows a number: as a date, with leading zeros (postal codes), or plainly. */
final class NumberFormats {

    private static final int MOST_STYLES = 100_000;
    private static final int LONGEST_CODE = 255;

    private final List<NumberShape> shapes = new ArrayList<>();

    static NumberFormats none() {
        return new NumberFormats();
    }

    static NumberFormats read(XmlPart styles) throws IOException {
        NumberFormats formats = new NumberFormats();
        Map<Integer, String> codes = new HashMap<>();
        while (styles.next()) {
            if (styles.starts("numFmt") && codes.size() < MOST_STYLES) {
                codes.put(number(styles, "numFmtId"), styles.attribute("formatCode"));
            } else if (styles.starts("cellXfs")) {
                formats.readStyles(styles, codes);
                return formats;
            }
        }
        return formats;
    }

    NumberShape of(int style) {
        return style < shapes.size() ? shapes.get(style) : NumberShape.PLAIN;
    }

    private void readStyles(XmlPart styles, Map<Integer, String> codes) throws IOException {
        while (styles.next() && !styles.ends("cellXfs")) {
            if (styles.starts("xf") && shapes.size() < MOST_STYLES) {
                int id = number(styles, "numFmtId");
                shapes.add(shape(id, codes.getOrDefault(id, "")));
            }
        }
    }

    private static NumberShape shape(int id, String code) {
        if (code.length() > LONGEST_CODE) {
            return NumberShape.PLAIN;
        }
        if (DateUtil.isADateFormat(id, code)) {
            return NumberShape.DATE;
        }
        return code.matches("0+") ? new NumberShape.Padded(code.length()) : NumberShape.PLAIN;
    }

    private static int number(XmlPart part, String attribute) throws IOException {
        String written = part.attribute(attribute);
        try {
            return written.isEmpty() ? 0 : Integer.parseInt(written);
        } catch (NumberFormatException e) {
            throw new IOException(e);
        }
    }
}
