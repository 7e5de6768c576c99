package fr.essaim.lucene;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.util.AttributeSource.State;
import org.jspecify.annotations.Nullable;

/** Joins the groups of three digits in which large numbers are written: « 5 000 », with whatever space, is the word 5000. */
final class GroupedNumbersFilter extends TokenFilter {

    private static final int GROUP = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offsets = addAttribute(OffsetAttribute.class);
    private @Nullable State next;

    GroupedNumbersFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (next != null) {
            restoreState(next);
            next = null;
        } else if (!input.incrementToken()) {
            return false;
        }
        if (term.length() <= GROUP && isNumber()) {
            joinGroups();
        }
        return true;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        next = null;
    }

    private void joinGroups() throws IOException {
        State first = captureState();
        StringBuilder number = new StringBuilder(term);
        int start = offsets.startOffset();
        int end = offsets.endOffset();
        while (input.incrementToken()) {
            if (term.length() != GROUP || !isNumber() || offsets.startOffset() != end + 1) {
                next = captureState();
                break;
            }
            number.append(term);
            end = offsets.endOffset();
        }
        restoreState(first);
        term.setEmpty().append(number);
        offsets.setOffset(start, end);
    }

    private boolean isNumber() {
        for (int i = 0; i < term.length(); i++) {
            if (term.charAt(i) < '0' || term.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
