package fr.essaim.understanding;

import java.util.Map;
import java.util.Set;

/**
 * The words before a place that bind it to the others, and what they say of it.
 *
 * @param from the index of the first of them; that of the place when there are none
 * @param word the preposition itself, for « dans », « en », « à »
 * @param radius kilometres, for « près de »
 */
record Binding(Kind kind, int from, String word, int radius) {

    private static final int USUAL_RADIUS = 30;
    private static final int LARGEST_RADIUS = 1_000;
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l");
    private static final Set<String> OF = Set.of("de", "d", "du", "des");
    private static final Set<String> IN = Set.of("dans", "en", "a", "au", "aux");
    private static final Set<String> KILOMETRES = Set.of("km", "kms", "kilometre", "kilometres");
    private static final Set<String> NEAR =
            Set.of("pres", "autour", "alentours", "environs", "proximite", "proche", "loin", "voisinage");
    private static final Map<String, Kind> DESIGNATIONS = Map.of(
            "departement", Kind.DEPARTEMENT,
            "dept", Kind.DEPARTEMENT,
            "dep", Kind.DEPARTEMENT,
            "region", Kind.REGION,
            "commune", Kind.COMMUNE,
            "ville", Kind.COMMUNE,
            "mairie", Kind.COMMUNE,
            "municipalite", Kind.COMMUNE);
    /** What comes before « près », « alentours », « département » and belongs to it. */
    private static final Set<String> BEFORE = Set.of(
            "aux", "a", "dans", "le", "la", "les", "tout", "tres", "non", "au", "moins", "de", "un", "rayon", "en",
            "sur");

    /** What words before a place say of it. */
    enum Kind {
        NEAR,
        IN,
        DEPARTEMENT,
        REGION,
        COMMUNE,
        OF,
        NONE
    }

    /** The binding of the place that begins at an index. */
    static Binding before(Tokens tokens, int start) {
        int at = start - 1;
        while (follows(tokens, at) && ARTICLES.contains(tokens.word(at))) {
            at--;
        }
        if (!follows(tokens, at)) {
            return new Binding(Kind.NONE, start, "", 0);
        }
        String word = tokens.word(at);
        if (DESIGNATIONS.containsKey(word)) {
            return designated(tokens, at);
        }
        if (IN.contains(word)) {
            return new Binding(Kind.IN, at, word, 0);
        }
        return OF.contains(word) ? of(tokens, at) : new Binding(Kind.NONE, start, "", 0);
    }

    private static Binding of(Tokens tokens, int of) {
        String word = tokens.word(of - 1);
        if (DESIGNATIONS.containsKey(word)) {
            return designated(tokens, of - 1);
        }
        if (KILOMETRES.contains(word)) {
            return near(tokens, of - 1, number(tokens, of - 2));
        }
        boolean near = NEAR.contains(word) || tokens.areAt(of - 2, "a", "cote");
        if (!near) {
            return new Binding(Kind.OF, of, word, 0);
        }
        boolean counted = KILOMETRES.contains(tokens.word(of - 2));
        return near(tokens, counted ? of - 2 : of - 1, counted ? number(tokens, of - 3) : USUAL_RADIUS);
    }

    private static Binding near(Tokens tokens, int at, int radius) {
        boolean number = at > 0 && KILOMETRES.contains(tokens.word(at));
        return new Binding(Kind.NEAR, opening(tokens, number ? at - 1 : at), "", radius);
    }

    private static Binding designated(Tokens tokens, int at) {
        return new Binding(
                DESIGNATIONS.getOrDefault(tokens.word(at), Kind.NONE), opening(tokens, at), tokens.word(at), 0);
    }

    private static int opening(Tokens tokens, int at) {
        int first = at;
        while (first > 0
                && BEFORE.contains(tokens.word(first - 1))
                && tokens.get(first).follows()) {
            first--;
        }
        return first;
    }

    private static int number(Tokens tokens, int at) {
        String word = tokens.word(at);
        boolean number =
                !word.isEmpty() && word.length() < 5 && word.chars().allMatch(letter -> letter >= '0' && letter <= '9');
        int kilometres = number ? Integer.parseInt(word) : USUAL_RADIUS;
        return Math.clamp(kilometres, 1, LARGEST_RADIUS);
    }

    private static boolean follows(Tokens tokens, int at) {
        return at >= 0 && tokens.get(at + 1).follows();
    }
}
