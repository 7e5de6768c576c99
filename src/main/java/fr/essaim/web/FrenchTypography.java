package fr.essaim.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets what people typed with straight quotes and plain spaces as French printers do; addresses, code and times stay as they are. Done twice, it changes nothing more. */
public final class FrenchTypography {

    private static final String SPACES = "[ \\u00a0\\u202f\\u2009]";
    private static final String NO_BREAK = "\u00a0";
    private static final String NARROW = "\u202f";
    // What may follow a sign at the end of a phrase.
    private static final String AFTER = "(?=$|[\\s\\u00a0\\u202f»”\")\\]])";
    private static final String UNITS =
            "[kM]?€|km|m²|m³|ha|kg|[kMGT]?Wh|°C|tonnes?|euros?|habitants?|millions?|milliards?";

    // The last sign of an address that ends a sentence is the sentence's. Every repetition has an end, and none that
    // something must follow gives back: a long text of dots and hyphens would take for ever, or the whole stack.
    private static final String LABEL = "[\\w-]{1,63}+";
    private static final Pattern UNTOUCHED =
            Pattern.compile("(?i)(?:\\b(?:[a-z][a-z0-9+.-]{0,30}+://|www\\.|mailto:)[^\\s«»\"<>]+"
                    + "|\\b" + LABEL + "(?:\\." + LABEL + "){0,9}\\.[a-z]{2,63}+/[^\\s«»\"<>]*"
                    + "|\\b[\\w.+-]{1,64}+@" + LABEL + "(?:\\." + LABEL + "){1,9}"
                    + "|`[^`\\n]*`)(?<![.,;:!?)])|&#?\\w+;|\\uE000");
    private static final String PLACE = "\uE000";

    private static final List<Rule> RULES = List.of(
            rule("[ \\t]{2,}", found -> " "),
            rule("(?<!\\.)\\.{3}(?!\\.)", found -> "…"),
            rule("(?<=\\p{L})'(?=[\\p{L}\\p{N}«“\"])", found -> "’"),
            rule(
                    "(?<![\\p{L}\\p{N}\"])\"([^\\s\"](?:[^\"\\n]*[^\\s\"])?)\"(?![\\p{L}\\p{N}\"])",
                    found -> "«" + NO_BREAK + found.group(1) + NO_BREAK + "»"),
            rule("«" + SPACES + "*(?=\\S)", found -> "«" + NO_BREAK),
            rule("(?<=[^\\s\\u00a0\\u202f\\u2009«])" + SPACES + "*»", found -> NO_BREAK + "»"),
            rule("(?<=[^\\s\\u00a0\\u202f])" + SPACES + "+:" + AFTER, found -> NO_BREAK + ":"),
            rule("(?<=[\\p{L})»”]):" + AFTER, found -> NO_BREAK + ":"),
            rule("(?<=[^\\s\\u00a0\\u202f])" + SPACES + "+([;?!]+)" + AFTER, found -> NARROW + found.group(1)),
            rule("(?<=[\\p{L}\\p{N})»”%])([;?!]+)" + AFTER, found -> NARROW + found.group(1)),
            rule("(?<![^\\s\\u00a0\\u202f(])-(?=\\d+(?:,\\d+)?" + SPACES + "*(?:[%‰]|°C))", found -> "−"),
            rule("(?<=\\p{N})" + SPACES + "*([%‰])", found -> NARROW + found.group(1)),
            rule(
                    "(?<![\\p{L}\\p{N},.])(?<!\\p{N}" + SPACES + ")\\d{1,3}(?:[ \\u00a0]\\d{3})+(?!\\p{N})",
                    found -> found.group().replaceAll("[ \\u00a0]", NARROW)),
            rule("(?<=\\p{N}) (?=(?:" + UNITS + ")(?![\\p{L}\\p{N}]))", found -> NO_BREAK),
            rule("(?<!\\p{L})([nN]°) ?(?=\\d)", found -> found.group(1) + NO_BREAK));

    private FrenchTypography() {}

    /** The text, set; line breaks stay where they are. */
    public static String of(String text) {
        List<String> untouched = new ArrayList<>();
        String set = UNTOUCHED.matcher(text).replaceAll(found -> {
            untouched.add(found.group());
            return PLACE;
        });
        for (Rule rule : RULES) {
            set = rule.applyTo(set);
        }
        return putBack(untouched, set);
    }

    private static String putBack(List<String> untouched, String set) {
        StringBuilder whole = new StringBuilder();
        int next = 0;
        for (int n = 0; n < set.length(); n++) {
            char letter = set.charAt(n);
            whole.append(letter == PLACE.charAt(0) ? untouched.get(next++) : String.valueOf(letter));
        }
        return whole.toString();
    }

    private static Rule rule(String pattern, Function<MatchResult, String> set) {
        return new Rule(Pattern.compile(pattern), set);
    }

    /** What is set anew, and how. */
    private record Rule(Pattern pattern, Function<MatchResult, String> set) {

        String applyTo(String text) {
            return pattern.matcher(text).replaceAll(found -> Matcher.quoteReplacement(set.apply(found)));
        }
    }
}
