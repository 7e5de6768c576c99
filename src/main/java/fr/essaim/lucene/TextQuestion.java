package fr.essaim.lucene;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What somebody typed, in its parts: words, phrases in quotes (straight, curly or guillemets), and words or phrases to leave out, which follow a hyphen. Anything else
 * is read as plain words; there is no text that cannot be read.
 */
public record TextQuestion(String words, List<String> phrases, List<String> excluded) {

    /** Longer texts are cut: nobody types them, and a query has its price. */
    private static final int LONGEST = 1_000;

    private static final Pattern PHRASE = Pattern.compile(
            "(?<minus>(?<=^|\\s)-)?(?:\"(?<straight>[^\"]*)\"|“(?<curly>[^”]*)”|«(?<guillemets>[^»]*)»)");
    private static final Pattern EXCLUDED_WORD = Pattern.compile("(?<=^|\\s)-(?<word>[\\p{L}\\p{N}][^\\s]*)");

    static TextQuestion read(String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFC);
        text = text.substring(0, Math.min(LONGEST, text.length()));
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        text = PHRASE.matcher(text).replaceAll(match -> {
            (match.group("minus") == null ? phrases : excluded).add(quoted(match));
            return " ";
        });
        text = EXCLUDED_WORD.matcher(text).replaceAll(match -> {
            excluded.add(match.group("word"));
            return " ";
        });
        return new TextQuestion(text.strip(), List.copyOf(phrases), List.copyOf(excluded));
    }

    /** A composed text (NFC) with blanks, letter for letter, where something is quoted or left out. */
    public static String open(String text) {
        String open = PHRASE.matcher(text).replaceAll(TextQuestion::blank);
        return EXCLUDED_WORD.matcher(open).replaceAll(TextQuestion::blank);
    }

    private static String blank(MatchResult match) {
        return " ".repeat(match.group().length());
    }

    private static String quoted(MatchResult match) {
        String straight = match.group("straight");
        String curly = match.group("curly");
        return straight != null ? straight : curly != null ? curly : match.group("guillemets");
    }
}
