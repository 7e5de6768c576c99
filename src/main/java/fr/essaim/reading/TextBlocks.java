package fr.essaim.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a text into paragraphs at its line breaks; neighbouring lines that begin with a dash or a bullet make a list. */
final class TextBlocks {

    // The hyphen and the minus sign begin an item only before a space: « -5 °C » is a temperature.
    private static final Pattern ITEM =
            Pattern.compile("(?:[–\\-‐−]\\s|[•●])\\s*(?<text>\\S.*)", Pattern.UNICODE_CHARACTER_CLASS);

    private TextBlocks() {}

    static List<Block> of(String text) {
        List<Block> blocks = new ArrayList<>();
        List<String> items = new ArrayList<>();
        for (String line : text.lines().map(String::strip).toList()) {
            Matcher item = ITEM.matcher(line);
            if (item.matches()) {
                items.add(item.group("text"));
            } else if (!line.isEmpty()) {
                endList(items, blocks);
                blocks.add(new Block.Paragraph(line));
            }
        }
        endList(items, blocks);
        return blocks;
    }

    private static void endList(List<String> items, List<Block> blocks) {
        if (!items.isEmpty()) {
            blocks.add(new Block.Items(List.copyOf(items)));
            items.clear();
        }
    }
}
