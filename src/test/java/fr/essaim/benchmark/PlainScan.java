package fr.essaim.benchmark;

import fr.essaim.search.GrownIndex;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/** Title, summary and two passages of one case by a plain scan: a word is found when it begins as a stem does, a sentence ends at a full stop and a blank. */
final class PlainScan {

    private static final int PASSAGES = 2;
    private static final int LONGEST_ENDING = 4;

    private final String text;
    private final List<String> stems;
    private final StringBuilder html = new StringBuilder(1024);

    PlainScan(BytesRef bytes, List<String> stems) {
        this.text = BareSearch.text(bytes);
        this.stems = stems;
    }

    String cut() {
        int title = text.indexOf(GrownIndex.SEPARATOR);
        int summary = text.indexOf(GrownIndex.SEPARATOR, title + 1);
        write(0, title);
        write(title, summary);
        int passages = 0;
        for (int start = summary + 1; start < text.length() && passages < PASSAGES; ) {
            int end = end(start);
            int before = html.length();
            if (write(start, end) > 0) {
                passages++;
            } else {
                html.setLength(before);
            }
            start = end;
        }
        return html.toString();
    }

    private int end(int start) {
        for (int at = start; at < text.length() - 1; at++) {
            char here = text.charAt(at);
            if (here == '\n' || ((here == '.' || here == '?' || here == '!') && text.charAt(at + 1) <= ' ')) {
                return at + 1;
            }
        }
        return text.length();
    }

    /** Writes escaped with the marks; answers how many. */
    private int write(int from, int to) {
        int marks = 0;
        int at = from;
        while (at < to) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                escape(text.charAt(at));
                at++;
                continue;
            }
            int start = at;
            while (at < to && Character.isLetterOrDigit(text.charAt(at))) {
                at++;
            }
            boolean found = isSearched(start, at);
            if (found) {
                html.append("<mark>").append(text, start, at).append("</mark>");
                marks++;
            } else {
                html.append(text, start, at);
            }
        }
        return marks;
    }

    private boolean isSearched(int start, int end) {
        char first = BareSearch.folded(text.charAt(start));
        for (int i = 0; i < stems.size(); i++) {
            String stem = stems.get(i);
            int more = end - start - stem.length();
            if (stem.charAt(0) == first && more >= 0 && more <= LONGEST_ENDING && begins(start, stem)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(int start, String stem) {
        for (int i = 0; i < stem.length(); i++) {
            if (BareSearch.folded(text.charAt(start + i)) != stem.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void escape(char character) {
        switch (character) {
            case '<' -> html.append("&lt;");
            case '>' -> html.append("&gt;");
            case '&' -> html.append("&amp;");
            case '"' -> html.append("&quot;");
            default -> html.append(character);
        }
    }
}
