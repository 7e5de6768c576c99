package fr.essaim.territory;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The folded forms to which people shorten an official name: no article, no designation, no parentheses, only the acronym. */
final class ShortForms {

    private static final Pattern PARENTHESES = Pattern.compile("([^(]+) \\((.+)\\)");
    private static final Pattern TAIL = Pattern.compile(" (metropole|agglomeration|agglo|communaute|arrondissement)$");

    private ShortForms() {}

    static Set<String> of(String name, String folded) {
        String bare = Folding.withoutArticle(folded);
        if (!name.endsWith(")")) {
            return Set.of(bare);
        }
        Matcher parentheses = PARENTHESES.matcher(name);
        return parentheses.matches() ? Set.of(bare, Folding.fold(parentheses.group(1))) : Set.of(bare);
    }

    static Set<String> ofFormer(String name) {
        return withoutTails(of(name, Folding.fold(name)));
    }

    static Set<String> ofEpci(String name) {
        Set<String> forms = new HashSet<>();
        forms.add(PlaceName.of(name).core());
        Matcher parentheses = PARENTHESES.matcher(name);
        if (parentheses.matches()) {
            forms.add(PlaceName.of(parentheses.group(1)).core());
            forms.add(Folding.fold(parentheses.group(2)));
        }
        return withoutTails(forms);
    }

    private static Set<String> withoutTails(Set<String> forms) {
        Set<String> all = new HashSet<>(forms);
        forms.forEach(form -> all.add(TAIL.matcher(form).replaceFirst("")));
        return all;
    }
}
