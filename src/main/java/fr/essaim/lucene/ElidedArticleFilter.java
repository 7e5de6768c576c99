package fr.essaim.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Takes the elided article off a word (« l’école » → « école »), and its place with it: Lucene's own {@code ElisionFilter} leaves the offsets, so that extracts would
 * mark the article too.
 */
final class ElidedArticleFilter extends TokenFilter {

    private final CharArraySet articles;
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);

    ElidedArticleFilter(TokenStream input, CharArraySet articles) {
        super(input);
        this.articles = articles;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        int apostrophe = firstApostrophe();
        if (apostrophe > 0 && articles.contains(term.buffer(), 0, apostrophe)) {
            int taken = apostrophe + 1;
            term.copyBuffer(term.buffer(), taken, term.length() - taken);
            offsets.setOffset(Math.min(offsets.startOffset() + taken, offsets.endOffset()), offsets.endOffset());
        }
        return true;
    }

    private int firstApostrophe() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) == '\'' || term.charAt(i) == '’') {
                return i;
            }
        }
        return -1;
    }
}
