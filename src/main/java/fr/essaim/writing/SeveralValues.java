package fr.essaim.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Several values in one cell, between bars. A bar inside a value has a backslash before it; backslashes that stand before a bar or at the end are doubled. */
public final class SeveralValues {

    // A run of backslashes is looked at once, from its first.
    private static final Pattern END = Pattern.compile("(?<backslashes>(?<!\\\\)\\\\++|(?<!\\\\))(?<bar>\\||\\z)");
    private static final Pattern DOUBLED = Pattern.compile("(?<!\\\\)\\\\++(?=\\||\\z)");

    private SeveralValues() {}

    public static String joined(List<String> values) {
        return values.stream().map(SeveralValues::escaped).collect(Collectors.joining("|"));
    }

    public static List<String> split(String cell) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        Matcher end = END.matcher(cell);
        int at = 0;
        while (end.find()) {
            int backslashes = end.group("backslashes").length();
            boolean bar = !end.group("bar").isEmpty();
            boolean inside = bar && backslashes % 2 == 1;
            // A person who knows no doubling may end with one.
            int kept = bar ? backslashes / 2 : (backslashes + 1) / 2;
            value.append(cell, at, end.start()).append("\\".repeat(kept)).append(inside ? "|" : "");
            at = end.end();
            if (!inside) {
                values.add(value.toString());
                value.setLength(0);
            }
        }
        return values;
    }

    private static String escaped(String value) {
        String doubled = DOUBLED.matcher(value)
                .replaceAll(run -> Matcher.quoteReplacement(run.group().repeat(2)));
        return doubled.replace("|", "\\|");
    }
}
