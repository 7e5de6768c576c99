package fr.essaim.understanding;

import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryKind;
import java.util.Comparator;
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

    /** How sure it is. */
    enum Verdict {
        CERTAIN,
        POSSIBLE,
        NO
    }

    Verdict of(Tokens tokens, Stretch stretch, Binding binding, List<Territory> bearers) {
        if (PlaceWords.isOfSomethingElse(tokens, stretch, binding)) {
            return Verdict.NO;
        }
        TerritoryKind kind = bearers.getFirst().code().kind();
        // « au nord de Paris » is not in Paris; « le nord de la Bretagne » is.
        if (kind != TerritoryKind.REGION && PlaceWords.DIRECTIONS.contains(tokens.word(binding.from() - 1))) {
            return Verdict.POSSIBLE;
        }
        Evidence evidence = evidence(tokens, stretch, binding, bearers);
        return switch (kind) {
            case COMMUNE -> evidence.named() ? Verdict.CERTAIN : commune(binding, evidence);
            case EPCI -> Verdict.CERTAIN;
            case DEPARTEMENT -> large(binding, evidence, PlaceWords.RIVERS.contains(stretch.bare()));
            case REGION -> evidence.whole() ? Verdict.CERTAIN : large(binding, evidence, false);
            case PAYS -> Verdict.NO;
        };
    }

    private static Evidence evidence(Tokens tokens, Stretch stretch, Binding binding, List<Territory> bearers) {
        boolean capital = PlaceWords.isCapital(tokens, stretch);
        boolean several = PlaceWords.counted(tokens, stretch) > 1;
        boolean telling = several
                && (capital
                        || binding.kind() == Binding.Kind.IN
                        || bearers.getFirst().code().kind() == TerritoryKind.DEPARTEMENT);
        boolean whole = stretch.end() - Math.min(binding.from(), stretch.start()) == tokens.size();
        boolean ordinary = PlaceWords.isOrdinary(stretch.name()) && !telling && !isKnownToAll(stretch, bearers);
        return new Evidence(ordinary, capital, several && capital, whole, largest(bearers));
    }

    // « Tours » is the only large town of an everyday name.
    private static boolean isKnownToAll(Stretch stretch, List<Territory> bearers) {
        return largest(bearers) >= KNOWN_TO_ALL
                && bearers.getFirst().code().kind() == TerritoryKind.COMMUNE
                && !stretch.name().equals("tours");
    }

    /** What speaks for a place. */
    private record Evidence(boolean ordinary, boolean capital, boolean named, boolean whole, int population) {}

    private static Verdict large(Binding binding, Evidence evidence, boolean river) {
        boolean inside =
                binding.kind() == Binding.Kind.IN && Set.of("dans", "en", "a").contains(binding.word());
        return switch (binding.kind()) {
            case DEPARTEMENT, REGION -> Verdict.CERTAIN;
            case IN, OF, NONE, NEAR, COMMUNE -> {
                if (evidence.ordinary()) {
                    yield inside && evidence.capital()
                            ? Verdict.CERTAIN
                            : possible(inside || evidence.capital() || evidence.whole());
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

    private static int largest(List<Territory> bearers) {
        return bearers.stream().mapToInt(PlaceCertainty::population).max().orElse(0);
    }

    private static int population(Territory territory) {
        Integer population = territory.population();
        return population == null ? 0 : population;
    }
}
