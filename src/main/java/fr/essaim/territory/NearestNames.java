package fr.essaim.territory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Proposes territories whose names are almost the one that was written, or begin with it. */
final class NearestNames {

    private static final int PROPOSED = 5;
    private static final int TOO_MANY = 4;

    private final NameIndex names;

    NearestNames(NameIndex names) {
        this.names = names;
    }

    /** The nearest, counted in typing errors; among equals those that are {@code likely}, then the most populated. */
    List<Territory> to(PlaceName name, Predicate<Territory> likely) {
        Map<Territory, Integer> errors = new HashMap<>();
        names.eachForm((form, bearers) -> {
            int count = errors(name, form);
            if (count < TOO_MANY) {
                bearers.stream().filter(name::mayDesignate).forEach(bearer -> errors.merge(bearer, count, Math::min));
            }
        });
        Comparator<Territory> order = Comparator.<Territory>comparingInt(errors::get)
                .thenComparing(territory -> !likely.test(territory))
                .thenComparing(Territory::populationOrZero, Comparator.reverseOrder())
                .thenComparing(Territory::code);
        return errors.keySet().stream().sorted(order).limit(PROPOSED).toList();
    }

    /** To leave a name unfinished is no error. */
    private static int errors(PlaceName name, String form) {
        if (name.isUnfinished(form)) {
            return 0;
        }
        int fewest = TOO_MANY;
        for (String reading : name.readings()) {
            int tolerated = tolerated(reading.length());
            int distance = EditDistance.between(reading, form, tolerated);
            fewest = distance <= tolerated ? Math.min(fewest, distance) : fewest;
        }
        return fewest;
    }

    private static int tolerated(int letters) {
        if (letters < 3) {
            return 0;
        }
        return letters < 6 ? 1 : letters < 10 ? 2 : 3;
    }
}
