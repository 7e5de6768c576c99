package fr.essaim.understanding;

import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.understanding.PlaceReading.Stretch;
import fr.essaim.understanding.Token.Letters;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a name is meant as a place. Many communes are called like things (Orange, Sens, Mer), and a filter that nobody asked for hides what was looked for: so
 * only what is certain is applied.
 */
final class PlaceCertainty {

    static final Comparator<Territory> MOST_POPULATED_FIRST =
            Comparator.comparingInt(PlaceCertainty::population).reversed().thenComparing(Territory::code);

    private static final int KNOWN_TO_ALL = 100_000;
    private static final int SAID_ALONE = 20_000;
    private static final int SAID_IN_SMALL_LETTERS = 2_000;
    private static final int TIMES_THE_NEXT = 5;

    private static final Set<String> LINKS =
            Set.of("le", "la", "les", "l", "de", "du", "des", "d", "en", "et", "sur", "sous", "saint", "sainte");
    /** Words that many texts write without a capital though a commune bears them; README of the list in ADR 22. */
    private static final Set<String> ORDINARY = new HashSet<>(WordList.read("mots-ordinaires.txt"));
    /** Départements that are called like the river, which flows elsewhere too. */
    private static final Set<String> RIVERS =
            Set.of("loire", "rhone", "marne", "meuse", "moselle", "dordogne", "charente", "garonne");

    private static final Set<String> DIRECTIONS = Set.of("nord", "sud", "est", "ouest", "centre");
    private static final Set<String> OF = Set.of("de", "d", "du", "des");
    /** « Accord de Paris », « rue de Lyon », « Grand Poitiers »: the name of something else. */
    private static final Set<String> NOT_AFTER = Set.of(
            "grand", "pays", "accord", "accords", "rue", "avenue", "boulevard", "place", "quai", "lycee", "college",
            "charte", "traite", "convention");

    private static final Set<String> NOT_BEFORE = Set.of("2024", "metropole", "agglo", "agglomeration", "habitat");

    /** How sure it is. */
    enum Verdict {
        CERTAIN,
        POSSIBLE,
        NO
    }

    Verdict of(Tokens tokens, Stretch stretch, Binding binding, List<Territory> bearers) {
        if (isOfSomethingElse(tokens, stretch, binding)) {
            return Verdict.NO;
        }
        TerritoryKind kind = bearers.getFirst().code().kind();
        boolean capital = isCapital(tokens, stretch);
        boolean several = counted(tokens, stretch) > 1
                && (capital || binding.kind() == Binding.Kind.IN || kind == TerritoryKind.DEPARTEMENT);
        Evidence evidence = new Evidence(
                isOrdinary(stretch.name()) && !several && !isKnownToAll(stretch, bearers),
                capital,
                stretch.end() - Math.min(binding.from(), stretch.start()) == tokens.size(),
                largest(bearers));
        boolean besides = kind != TerritoryKind.REGION && DIRECTIONS.contains(tokens.word(binding.from() - 1));
        if (besides) {
            return Verdict.POSSIBLE;
        }
        boolean named = counted(tokens, stretch) > 1 && capital && kind == TerritoryKind.COMMUNE;
        if (named || (kind == TerritoryKind.REGION && evidence.whole())) {
            return Verdict.CERTAIN;
        }
        return switch (kind) {
            case COMMUNE -> commune(binding, evidence);
            case EPCI -> Verdict.CERTAIN;
            case DEPARTEMENT, REGION -> large(binding, evidence, RIVERS.contains(bare(stretch)));
            case PAYS -> Verdict.NO;
        };
    }

    // « Tours » is the only large town of an everyday name.
    private static boolean isKnownToAll(Stretch stretch, List<Territory> bearers) {
        return largest(bearers) >= KNOWN_TO_ALL
                && bearers.getFirst().code().kind() == TerritoryKind.COMMUNE
                && !stretch.name().equals("tours");
    }

    /** What speaks for a place. */
    private record Evidence(boolean ordinary, boolean capital, boolean whole, int population) {}

    private static Verdict large(Binding binding, Evidence evidence, boolean river) {
        boolean inside = binding.kind() == Binding.Kind.IN && Set.of("dans", "en", "a").contains(binding.word());
        return switch (binding.kind()) {
            case DEPARTEMENT, REGION -> Verdict.CERTAIN;
            case IN, OF, NONE, NEAR, COMMUNE -> {
                if (evidence.ordinary()) {
                    yield inside && evidence.capital() ? Verdict.CERTAIN : possible(inside || evidence.capital() || evidence.whole());
                }
                yield river && !inside ? Verdict.POSSIBLE : Verdict.CERTAIN;
            }
        };
    }

    private static Verdict commune(Binding binding, Evidence evidence) {
        return switch (binding.kind()) {
            case NEAR, COMMUNE -> within(evidence);
            case IN -> binding.word().equals("en") ? alone(evidence) : within(evidence);
            case DEPARTEMENT, REGION, OF, NONE -> alone(evidence);
        };
    }

    private static Verdict within(Evidence evidence) {
        if (evidence.capital()) {
            return Verdict.CERTAIN;
        }
        if (evidence.ordinary()) {
            return possible(evidence.population() >= SAID_ALONE);
        }
        return evidence.population() >= SAID_IN_SMALL_LETTERS ? Verdict.CERTAIN : Verdict.POSSIBLE;
    }

    private static Verdict alone(Evidence evidence) {
        if (evidence.ordinary()) {
            return possible(evidence.whole() || (evidence.capital() && evidence.population() >= SAID_IN_SMALL_LETTERS));
        }
        if (evidence.population() >= SAID_ALONE || evidence.whole()) {
            return Verdict.CERTAIN;
        }
        return possible(evidence.capital() && evidence.population() >= SAID_IN_SMALL_LETTERS);
    }

    private static Verdict possible(boolean possible) {
        return possible ? Verdict.POSSIBLE : Verdict.NO;
    }

    /** The one that is meant when nothing else is said: the only one, or one that is much larger than any other. */
    @Nullable
    Territory dominant(List<Territory> bearers) {
        List<Territory> sorted = bearers.stream().sorted(MOST_POPULATED_FIRST).toList();
        if (sorted.size() == 1) {
            return sorted.getFirst();
        }
        boolean larger = population(sorted.get(0)) >= TIMES_THE_NEXT * population(sorted.get(1));
        return larger ? sorted.getFirst() : null;
    }

    /** Whether several words stand in capitals, as the name of an EPCI does. */
    boolean isWrittenAsName(Tokens tokens, Stretch stretch) {
        return counted(tokens, stretch) > 1 && isCapital(tokens, stretch);
    }

    private static int counted(Tokens tokens, Stretch stretch) {
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
    private static boolean isCapital(Tokens tokens, Stretch stretch) {
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

    private static boolean isOfSomethingElse(Tokens tokens, Stretch stretch, Binding binding) {
        if (tokens.isHyphenated(stretch)) {
            return true;
        }
        boolean bound = binding.kind() == Binding.Kind.NONE || binding.kind() == Binding.Kind.OF;
        if (bound && NOT_AFTER.contains(tokens.word(binding.from() - 1)) && tokens.get(binding.from()).follows()) {
            return true;
        }
        String next = stretch.end() < tokens.size() && tokens.get(stretch.end()).follows() ? tokens.word(stretch.end()) : "";
        boolean direction = DIRECTIONS.contains(bare(stretch))
                && (OF.contains(next) || binding.word().equals("au") || binding.word().equals("a"));
        boolean numbered = next.length() == 1 && Character.isDigit(next.charAt(0));
        return direction || numbered || NOT_BEFORE.contains(next);
    }

    private static String bare(Stretch stretch) {
        String name = stretch.name();
        return name.startsWith("la ") || name.startsWith("le ") ? name.substring(3) : name;
    }

    private static int largest(List<Territory> bearers) {
        return bearers.stream().mapToInt(PlaceCertainty::population).max().orElse(0);
    }

    private static int population(Territory territory) {
        Integer population = territory.population();
        return population == null ? 0 : population;
    }
}
