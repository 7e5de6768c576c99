package fr.essaim.organisation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One spelling of an organisation's name, read for what it names: case, accents, hyphens, spaces, articles, plurals and legal forms count for nothing, « Saint » is
 * « St », and what the name begins with gives the sort.
 *
 * @param core the words that name it, without its sort
 * @param acronym the short form written beside the long one, « ALOEN – Agence locale … »; empty when there is none
 */
public record OrganisationName(String spelling, OrganisationKind kind, String core, String acronym) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern TWO_PARTS = Pattern.compile("(.+?)(?:\\s+[–—-]\\s+(.+)|\\s*\\(([^)]+)\\))");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{Nd}.&’'-]{1,11}( \\p{Nd}{1,3})?");
    private static final Pattern SHORT_KIND = Pattern.compile("(CC|CA|CU|CD|CR)\\s+(?=\\p{L})");
    private static final Map<String, String> LONG_KINDS = Map.of(
            "CC", "communauté communes ",
            "CA", "communauté agglomération ",
            "CU", "communauté urbaine ",
            "CD", "conseil départemental ",
            "CR", "conseil régional ");
    private static final Set<String> SMALL =
            Set.of("de", "du", "des", "d", "la", "le", "les", "l", "et", "a", "au", "aux", "en", "of", "the");
    private static final Set<String> LEGAL_FORMS =
            Set.of("sas", "sasu", "sarl", "sa", "eurl", "scop", "scic", "snc", "gie", "ltd");
    private static final Map<String, String> SAME_WORD = Map.of("st", "saint", "ste", "sainte");

    /** Names that no rule can bring together. */
    private static final Map<String, String> SAME_CORE = Map.of(
            "caisse depot", "caisse depot consignation",
            "agence transition ecologique", "ademe",
            "agence environnement maitrise energie", "ademe");

    private static final int SHORTEST_PLURAL = 4;

    /** Reads a name as it is written. */
    public static OrganisationName of(String spelling) {
        Matcher parts = TWO_PARTS.matcher(spelling.strip());
        if (parts.matches()) {
            String first = parts.group(1);
            String second = parts.group(2) == null ? parts.group(3) : parts.group(2);
            if (ACRONYM.matcher(second).matches()) {
                return read(spelling, first, folded(second));
            }
            if (ACRONYM.matcher(first).matches()) {
                return read(spelling, second, folded(first));
            }
        }
        return read(spelling, spelling, "");
    }

    /** Two names with the same key are taken for one organisation. */
    public String key() {
        return kind + " " + core;
    }

    /** A name that does not say of which sort it is. */
    public boolean isBare() {
        return kind == OrganisationKind.OTHER && acronym.isEmpty();
    }

    /** The first letters of the words of the long form. */
    public String initials() {
        return Arrays.stream(core.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static OrganisationName read(String spelling, String text, String acronym) {
        Matcher shortKind = SHORT_KIND.matcher(text.strip());
        String written = shortKind.lookingAt()
                ? LONG_KINDS.get(shortKind.group(1)) + text.strip().substring(shortKind.end())
                : text;
        List<String> words = words(written);
        for (OrganisationKind kind : OrganisationKind.values()) {
            for (List<String> beginning : kind.beginnings()) {
                if (words.size() > beginning.size()
                        && words.subList(0, beginning.size()).equals(beginning)) {
                    return named(spelling, kind, words.subList(beginning.size(), words.size()), acronym);
                }
            }
        }
        return words.size() > 1 && words.getLast().equals("metropole")
                ? named(spelling, OrganisationKind.METROPOLIS, words.subList(0, words.size() - 1), acronym)
                : named(spelling, OrganisationKind.OTHER, words, acronym);
    }

    private static OrganisationName named(String spelling, OrganisationKind kind, List<String> words, String acronym) {
        String core = words.stream().map(OrganisationName::singular).collect(Collectors.joining(" "));
        return new OrganisationName(spelling, kind, SAME_CORE.getOrDefault(core, core), acronym);
    }

    // Words such as « Les » and « SA » are left out unless nothing else is there.
    private static List<String> words(String text) {
        List<String> all = new ArrayList<>(Arrays.asList(NO_WORD.split(folded(text))));
        all.removeIf(String::isEmpty);
        List<String> telling = all.stream()
                .filter(word -> !SMALL.contains(word) && !LEGAL_FORMS.contains(word))
                .map(word -> SAME_WORD.getOrDefault(word, word))
                .toList();
        return telling.isEmpty() ? all : telling;
    }

    private static String folded(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.replace("œ", "oe").replace("æ", "ae").replace("&", " et ");
    }

    private static String singular(String word) {
        boolean plural = word.length() >= SHORTEST_PLURAL && (word.endsWith("s") || word.endsWith("x"));
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
