package fr.essaim.lucene;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Writes a letter and the accent beside it as one letter, as a text pasted from a Mac or a PDF needs it; everything after knows whole letters only. */
final class ComposedLettersFilter extends TokenFilter {

    private static final char FIRST_ACCENT = '\u0300';

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    ComposedLettersFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (mayHoldAccents()) {
            String composed = Normalizer.normalize(term, Normalizer.Form.NFC);
            term.setEmpty().append(composed);
        }
        return true;
    }

    private boolean mayHoldAccents() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) >= FIRST_ACCENT) {
                return true;
            }
        }
        return false;
    }
}
