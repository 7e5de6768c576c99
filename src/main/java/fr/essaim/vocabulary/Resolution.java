package fr.essaim.vocabulary;

import java.util.List;

/** What a text written by a person names in one scheme. */
public sealed interface Resolution {

    /** Exactly this concept, which is not a replaced one. */
    record Found(Concept concept) implements Resolution {}

    /** Several concepts, in the order of the tree: the person has to choose. */
    record Ambiguous(List<Concept> candidates) implements Resolution {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /** No concept; the nearest ones, best first, at most five and perhaps none. */
    record Unknown(List<Concept> nearest) implements Resolution {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
