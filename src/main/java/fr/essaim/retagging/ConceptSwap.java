package fr.essaim.retagging;

import fr.essaim.casestudy.CaseStudyChange.Tags;
import fr.essaim.vocabulary.ConceptId;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** What a retagging does to a classification: adds concepts, removes some, or puts some in the place of others where these are. */
record ConceptSwap(SortedSet<ConceptId> added, SortedSet<ConceptId> removed) {

    static ConceptSwap of(Set<ConceptId> added, Set<ConceptId> removed) {
        return new ConceptSwap(new TreeSet<>(added), new TreeSet<>(removed));
    }

    /** What it changes in a classification; empty when it changes nothing. */
    Optional<Tags> on(Set<ConceptId> concepts) {
        SortedSet<ConceptId> less = new TreeSet<>(removed);
        less.retainAll(concepts);
        if (!removed.isEmpty() && less.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<ConceptId> more = new TreeSet<>(added);
        more.removeAll(concepts);
        return more.isEmpty() && less.isEmpty() ? Optional.empty() : Optional.of(new Tags(more, less));
    }
}
