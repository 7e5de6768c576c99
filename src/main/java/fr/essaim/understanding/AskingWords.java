package fr.essaim.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The language of asking: words that say that somebody asks, and nothing of what is asked about. */
final class AskingWords {

    private static final List<String[]> OPENINGS = split(
            "je cherche",
            "je recherche",
            "nous cherchons",
            "nous recherchons",
            "on cherche",
            "on recherche",
            "je voudrais trouver",
            "je voudrais voir",
            "je voudrais",
            "je souhaite trouver",
            "je souhaite",
            "j aimerais trouver",
            "j aimerais voir",
            "j aimerais",
            "je suis a la recherche de",
            "a la recherche de",
            "connaissez vous",
            "connaitriez vous",
            "connais tu",
            "avez vous",
            "auriez vous",
            "as tu",
            "y a t il",
            "existe t il",
            "est ce qu il existe",
            "est ce qu il y a",
            "il y a",
            "montrez moi",
            "montre moi",
            "donnez moi",
            "donne moi",
            "trouvez moi",
            "quels sont les",
            "quelles sont les",
            "quel est le",
            "quelle est la",
            "quels",
            "quelles",
            "quel",
            "quelle",
            "qui a deja",
            "qui fait deja",
            "trouver",
            "des",
            "un",
            "une",
            "les",
            "de",
            "d",
            "du");

    private static final List<String[]> ANYWHERE =
            split("s il vous plait", "s il te plait", "partout en france", "dans toute la france", "en france");

    /** What a case study is, when it is asked for: « exemples de », « projets pour ». */
    private static final Set<String> THINGS = Set.of(
            "exemple",
            "exemples",
            "cas",
            "projet",
            "projets",
            "initiative",
            "initiatives",
            "action",
            "actions",
            "experience",
            "experiences",
            "demarche",
            "demarches",
            "dispositif",
            "dispositifs",
            "solution",
            "solutions",
            "idee",
            "idees",
            "temoignage",
            "temoignages",
            "realisation",
            "realisations");

    /** Those that say nothing more even when nobody opened a question. */
    private static final Set<String> ALWAYS = Set.of("exemple", "exemples", "idee", "idees", "cas");

    private static final Set<String> QUALITIES = Set.of(
            "inspirant",
            "inspirants",
            "concret",
            "concrets",
            "concretes",
            "inspirante",
            "inspirantes",
            "reussi",
            "reussis",
            "reussies",
            "existant",
            "existants",
            "existantes");

    private static final Set<String> BINDING = Set.of(
            "de",
            "d",
            "du",
            "des",
            "pour",
            "autour",
            "sur",
            "qui",
            "que",
            "dans",
            "en",
            "avec",
            "a",
            "au",
            "aux",
            "ou",
            "visant",
            "concernant",
            "portant",
            "permettant");

    private AskingWords() {}

    /**
     * What only asks.
     *
     * @param opening how a question begins: not worth showing, but it tells that this is a sentence
     * @param idle what says nothing of a case: « exemples de », « en France »
     */
    record Found(List<Span> opening, List<Span> idle) {}

    static Found in(Tokens tokens) {
        int end = opening(tokens);
        int after = things(tokens, end);
        List<Span> idle = new ArrayList<>();
        if (after > end) {
            idle.add(span(tokens, end, after));
        }
        for (int i = after; i < tokens.size(); i++) {
            for (String[] words : ANYWHERE) {
                if (tokens.areAt(i, words)) {
                    idle.add(span(tokens, i, i + words.length));
                }
            }
        }
        return new Found(end > 0 ? List.of(span(tokens, 0, end)) : List.of(), List.copyOf(idle));
    }

    private static int opening(Tokens tokens) {
        int end = 0;
        int next;
        while ((next = opening(tokens, end)) > end) {
            end = next;
        }
        return end;
    }

    private static int opening(Tokens tokens, int start) {
        for (String[] words : OPENINGS) {
            if (tokens.areAt(start, words)) {
                return start + words.length;
            }
        }
        return start;
    }

    // « projets » alone may be what is looked for; « quels projets de » only asks.
    private static int things(Tokens tokens, int opened) {
        String word = tokens.word(opened);
        boolean retour =
                tokens.areAt(opened, "retours", "d", "experience") || tokens.areAt(opened, "etudes", "de", "cas");
        boolean thing = retour || (opened > 0 ? THINGS : ALWAYS).contains(word);
        if (!thing) {
            return opened;
        }
        int end = opened + (retour ? 3 : 1);
        while (QUALITIES.contains(tokens.word(end))) {
            end++;
        }
        return BINDING.contains(tokens.word(end)) ? end : opened;
    }

    private static Span span(Tokens tokens, int start, int end) {
        int from = tokens.get(start).start();
        return new Span(from, from, tokens.get(end - 1).end());
    }

    private static List<String[]> split(String... phrases) {
        List<String[]> split = new ArrayList<>();
        for (String phrase : phrases) {
            split.add(phrase.split(" ", -1));
        }
        return split;
    }
}
