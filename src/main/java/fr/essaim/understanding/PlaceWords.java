package fr.essaim.understanding;

import fr.essaim.understanding.Token.Letters;
import java.util.HashSet;
import java.util.Set;

/** What the words of a name, and those beside it, say for or against its being one. */
final class PlaceWords {

    private static final Set<String> LINKS =
            Set.of("le", "la", "les", "l", "de", "du", "des", "d", "en", "et", "sur", "sous", "saint", "sainte");
    /** Words that many texts write without a capital though a commune bears them; README of the list in ADR 22. */
    private static final Set<String> ORDINARY = new HashSet<>(WordList.read("mots-ordinaires.txt"));
    /** Départements that are called like the river, which flows elsewhere too. */
    static final Set<String> RIVERS =
            Set.of("loire", "rhone", "marne", "meuse", "moselle", "dordogne", "charente", "garonne");

    static final Set<String> DIRECTIONS = Set.of("nord", "sud", "est", "ouest", "centre");
    private static final Set<String> OF = Set.of("de", "d", "du", "des");
    /** « Accord de Paris », « rue de Lyon », « Grand Poitiers »: the name of something else. */
    private static final Set<String> NOT_AFTER = Set.of(
            "grand",
            "pays",
            "accord",
            "accords",
            "rue",
            "avenue",
            "boulevard",
            "place",
            "quai",
            "lycee",
            "college",
            "charte",
            "traite",
            "convention");

    private static final Set<String> NOT_BEFORE = Set.of("2024", "metropole", "agglo", "agglomeration", "habitat");

    private PlaceWords() {}

    /** Whether several words stand in capitals, as the name of an EPCI does. */
    static boolean isWrittenAsName(Tokens tokens, Stretch stretch) {
        return counted(tokens, stretch) > 1 && isCapital(tokens, stretch);
    }

    static int counted(Tokens tokens, Stretch stretch) {
        int counted = 0;
        for (int i = stretch.start(); i < stretch.end(); i++) {
            counted += LINKS.contains(tokens.word(i)) ? 0 : 1;
        }
        return counted;
    }

    static boolean isOrdinary(String name) {
        for (String word : name.split(" ", -1)) {
            if (!LINKS.contains(word) && !ORDINARY.contains(word)) {
                return false;
            }
        }
        return true;
    }

    // The first word of a question has a capital anyway.
    static boolean isCapital(Tokens tokens, Stretch stretch) {
        boolean beyondFirst = false;
        for (int i = stretch.start(); i < stretch.end(); i++) {
            Token token = tokens.get(i);
            if (!LINKS.contains(token.folded()) && token.letters() == Letters.SMALL) {
                return false;
            }
            beyondFirst |= i > 0 && token.letters() == Letters.CAPITAL && !LINKS.contains(token.folded());
        }
        return beyondFirst && !tokens.isShouted();
    }

    static boolean isOfSomethingElse(Tokens tokens, Stretch stretch, Binding binding) {
        if (tokens.isHyphenated(stretch)) {
            return true;
        }
        boolean bound = binding.kind() == Binding.Kind.NONE || binding.kind() == Binding.Kind.OF;
        if (bound
                && NOT_AFTER.contains(tokens.word(binding.from() - 1))
                && tokens.get(binding.from()).follows()) {
            return true;
        }
        String next =
                stretch.end() < tokens.size() && tokens.get(stretch.end()).follows() ? tokens.word(stretch.end()) : "";
        boolean direction = DIRECTIONS.contains(stretch.bare())
                && (OF.contains(next)
                        || binding.word().equals("au")
                        || binding.word().equals("a"));
        boolean numbered = next.length() == 1 && Character.isDigit(next.charAt(0));
        return direction || numbered || NOT_BEFORE.contains(next);
    }
}
