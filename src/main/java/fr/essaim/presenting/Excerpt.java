package fr.essaim.presenting;

import fr.essaim.reading.Block;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first sentences of a text, as many as there is room for; a sentence too long for all the room ends between two words.
 *
 * @param whole whether nothing was left out
 */
record Excerpt(List<Block> blocks, boolean whole) {

    private static final Pattern ITEM =
            Pattern.compile("(?:[–\\-‐−]\\s|[•●])\\s*(?<text>\\S.*)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern ABBREVIATION =
            Pattern.compile("(?s).*(?:^|[\\s(\\u00a0])(?:M|MM|Mme|cf|ex|env|art|p|vol|\\p{Lu})\\.\\s*$");
    private static final String MORE = "\u00a0…";
    // A word longer than this is no word: it may be cut anywhere.
    private static final int LONGEST_WORD = 60;

    Excerpt {
        blocks = List.copyOf(blocks);
    }

    /** @param longest room, in letters */
    static Excerpt of(String text, int longest) {
        List<Block> blocks = new ArrayList<>();
        int room = longest;
        boolean whole = true;
        for (String line :
                text.lines().map(String::strip).filter(l -> !l.isEmpty()).toList()) {
            String taken = room > 0 ? sentences(line, room, blocks.isEmpty()) : "";
            room -= taken.isEmpty() ? room : taken.length();
            whole &= taken.length() == line.length();
            add(taken, blocks);
        }
        return new Excerpt(blocks, whole);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** The paragraphs on a slide, where an item of a list is one that begins with a bullet. */
    List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> paragraphs.add(paragraph.text());
                case Block.Items list -> list.items().forEach(item -> paragraphs.add("•\u00a0" + item));
            }
        }
        return paragraphs;
    }

    private static void add(String line, List<Block> blocks) {
        Matcher item = ITEM.matcher(line);
        if (line.isEmpty()) {
            return;
        }
        if (!item.matches()) {
            blocks.add(new Block.Paragraph(line));
            return;
        }
        List<String> items = new ArrayList<>();
        if (!blocks.isEmpty() && blocks.getLast() instanceof Block.Items list) {
            items.addAll(list.items());
            blocks.removeLast();
        }
        items.add(item.group("text"));
        blocks.add(new Block.Items(List.copyOf(items)));
    }

    private static String sentences(String line, int room, boolean first) {
        if (line.length() <= room) {
            return line;
        }
        BreakIterator ends = BreakIterator.getSentenceInstance(Locale.FRENCH);
        ends.setText(line);
        int best = 0;
        for (int end = ends.next(); end != BreakIterator.DONE && end <= room + 1; end = ends.next()) {
            String taken = line.substring(0, end);
            if (!ABBREVIATION.matcher(taken).matches() && !taken.strip().endsWith(":")) {
                best = end;
            }
        }
        return best > 0 ? line.substring(0, best).strip() : first ? words(line, room) : "";
    }

    /** The beginning of a line that does not fit, and that it goes on. */
    static String words(String line, int room) {
        if (line.length() <= room) {
            return line;
        }
        int end = room - MORE.length();
        int space = Math.max(line.lastIndexOf(' ', end), line.lastIndexOf('\u00a0', end));
        int cut = space > end - LONGEST_WORD && space > 0 ? space : end;
        // Never between the two halves of one character.
        int sound = Character.isLowSurrogate(line.charAt(cut)) ? cut - 1 : cut;
        return line.substring(0, sound).replaceAll("[\\s\\u00a0\\u202f,;:–(«]+$", "") + MORE;
    }
}
