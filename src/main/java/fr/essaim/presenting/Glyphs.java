package fr.essaim.presenting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import org.apache.fop.fonts.CMapSegment;
import org.apache.fop.fonts.truetype.FontFileReader;
import org.apache.fop.fonts.truetype.TTFFile;
import org.springframework.stereotype.Component;

/** Says any text with the letters that the handout's fonts have: others as their simpler form, or as an empty square. */
@Component
class Glyphs {

    // Both cuts of the sans hold the same letters; what the serif lacks is set in the sans.
    private static final String FONT = "/presenting/polices/essaim-sans.ttf";
    private static final int MISSING = '□';
    private static final char MAY_BREAK = '\u200b';
    private static final int LONG_WORD = 36;

    private final BitSet known = letters();

    /** The text, in which a very long word may be broken. */
    String drawable(String text) {
        StringBuilder drawn = new StringBuilder();
        int[] run = {0};
        text.codePoints().forEach(letter -> {
            run[0] = Character.isWhitespace(letter) ? 0 : run[0] + 1;
            if (run[0] > LONG_WORD) {
                drawn.append(MAY_BREAK);
                run[0] = LONG_WORD / 2;
            }
            append(letter, drawn);
        });
        return drawn.toString();
    }

    private void append(int letter, StringBuilder drawn) {
        if (known.get(letter) || letter == '\n') {
            drawn.appendCodePoint(letter);
            return;
        }
        if (Character.isSpaceChar(letter)) {
            drawn.append(' ');
            return;
        }
        // A mark or a joiner without a glyph changed the letter before it: that letter alone still says most.
        if (Character.getType(letter) == Character.NON_SPACING_MARK || Character.getType(letter) == Character.FORMAT) {
            return;
        }
        String simpler = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD);
        String kept = simpler.codePoints()
                .filter(known::get)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        drawn.append(kept.isBlank() ? Character.toString(MISSING) : kept);
    }

    private static BitSet letters() {
        try (InputStream packed = Glyphs.class.getResourceAsStream(FONT)) {
            if (packed == null) {
                throw new IllegalStateException("not packed: " + FONT);
            }
            TTFFile font = new TTFFile(false, false);
            font.readFont(new FontFileReader(packed), "", "essaim-sans");
            BitSet letters = new BitSet();
            for (CMapSegment segment : font.getCMaps()) {
                letters.set(segment.getUnicodeStart(), segment.getUnicodeEnd() + 1);
            }
            return letters;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
