package fr.essaim.resembling;

import fr.essaim.territory.Territory;
import fr.essaim.vocabulary.ConceptId;
import java.util.List;

/** One thing that two cases have in common. */
public sealed interface Reason {

    /** How much it counts, in {@link Points}. */
    double points();

    /** Both speak of the same things, in words that few other cases have; as one of them writes them. */
    record Words(List<String> words, double points) implements Reason {}

    /** The same kinds of actors act together, no more and no fewer. */
    record Actors(List<ConceptId> profiles, double points) implements Reason {}

    /** They are about the same domains. */
    record Domains(List<ConceptId> domains, double points) implements Reason {}

    /** The partnership is of the same category. */
    record Categories(List<ConceptId> categories, double points) implements Reason {}

    /** They reach as far. */
    record Levels(List<ConceptId> levels, double points) implements Reason {}

    /** They lie in the same territory. */
    record Place(Territory within, double points) implements Reason {}

    /** They lie a few kilometres from each other. */
    record Distance(int kilometres, double points) implements Reason {}
}
