package fr.essaim.territory;

import java.util.List;

/** What a text says about territories: one, several that it could as well mean, or none that is known. */
public sealed interface TerritoryLookup {

    /** The text means this territory and no other. */
    record Found(Territory territory) implements TerritoryLookup {}

    /** The text means any of these, the most populated first; only its author can say which. */
    record Ambiguous(List<Territory> candidates) implements TerritoryLookup {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** The text names no known territory; the nearest are what its author may have meant, at most five. */
    record Unknown(List<Territory> nearest) implements TerritoryLookup {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
