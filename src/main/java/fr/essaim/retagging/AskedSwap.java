package fr.essaim.retagging;

import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The change that a form asks for, as far as it is said.
 *
 * @param candidates when each case has its own choice: what replaces the removed concept; otherwise empty
 */
record AskedSwap(@Nullable ConceptId added, @Nullable ConceptId removed, List<Concept> candidates) {

    private static final String ALL = "tous";

    static AskedSwap of(String added, String removed, Vocabularies vocabularies) {
        ConceptId less = known(removed, vocabularies).orElse(null);
        if (added.equals(RetaggingAddresses.EACH)) {
            return new AskedSwap(null, less, less == null ? List.of() : vocabularies.current(less));
        }
        return new AskedSwap(known(added, vocabularies).orElse(null), less, List.of());
    }

    /** The change, the same for all the cases; empty while nothing is said, or when a concept would replace itself. */
    Optional<ConceptSwap> swap() {
        if ((added == null && removed == null) || (added != null && added.equals(removed))) {
            return Optional.empty();
        }
        return Optional.of(
                ConceptSwap.of(added == null ? Set.of() : Set.of(added), removed == null ? Set.of() : Set.of(removed)));
    }

    /** The change for one case, for which something was chosen; empty when it was left for later. */
    Optional<ConceptSwap> chosen(String choice) {
        if (candidates.isEmpty()) {
            return swap();
        }
        Set<ConceptId> chosen = new TreeSet<>();
        for (Concept candidate : candidates) {
            if (choice.equals(ALL) || choice.equals(candidate.id().toString())) {
                chosen.add(candidate.id());
            }
        }
        return chosen.isEmpty() || removed == null
                ? Optional.empty()
                : Optional.of(ConceptSwap.of(chosen, Set.of(removed)));
    }

    private static Optional<ConceptId> known(String text, Vocabularies vocabularies) {
        try {
            return Optional.of(ConceptId.of(text))
                    .filter(concept -> vocabularies.find(concept).isPresent());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
