package fr.essaim.understanding;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what is said to be an intercommunalité: « communauté de communes du Thouarsais », « l’agglo de Pau ». */
final class EpciReading {

    private static final Set<String> LINKS = Set.of("le", "la", "les", "l", "de", "du", "des", "d");
    private static final Set<String> DESIGNATIONS =
            Set.of("cc", "ca", "cu", "comcom", "agglo", "agglomeration", "metropole", "eurometropole");

    private final PlaceNames names;

    EpciReading(PlaceNames names) {
        this.names = names;
    }

    /** The designation at an index and the name after it; null when there is no such thing. */
    @Nullable
    Stretch at(Tokens tokens, int start) {
        int named = start + designation(tokens, start);
        if (named == start) {
            return null;
        }
        while (LINKS.contains(tokens.word(named))) {
            named++;
        }
        return named < tokens.size() ? named(tokens, start, named) : null;
    }

    private @Nullable Stretch named(Tokens tokens, int start, int named) {
        int longest = Math.min(tokens.reach(named), names.longest(tokens.word(named)));
        for (int end = named + longest; end > named; end--) {
            String name = tokens.joined(named, end);
            if (!names.epci(name).isEmpty()) {
                return new Stretch(start, end, name);
            }
        }
        return null;
    }

    private static int designation(Tokens tokens, int start) {
        if (tokens.areAt(start, "communaute", "de", "communes")
                || tokens.areAt(start, "communaute", "d", "agglomeration")
                || tokens.areAt(start, "communaute", "d", "agglo")) {
            return 3;
        }
        if (tokens.areAt(start, "communaute", "urbaine")) {
            return 2;
        }
        return DESIGNATIONS.contains(tokens.word(start)) ? 1 : 0;
    }
}
