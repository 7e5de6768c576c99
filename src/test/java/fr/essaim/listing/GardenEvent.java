package fr.essaim.listing;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.Set;

/** Something that happened to a shared garden: a family of events for the tests of lists alone. */
sealed interface GardenEvent {

    String id();

    /** It began, with all that is told of it. */
    record GardenPlanted(String id, String name, String summary, String story, Set<ConceptId> concepts)
            implements GardenEvent {

        // Stored JSON leaves out what is empty.
        public GardenPlanted {
            summary = requireNonNullElse(summary, "");
            story = requireNonNullElse(story, "");
            concepts = requireNonNullElse(concepts, Set.of());
        }
    }

    /** It lies here, and began in a year. */
    record GardenLocated(String id, Set<TerritoryCode> places, int since) implements GardenEvent {

        public GardenLocated {
            places = requireNonNullElse(places, Set.of());
        }
    }

    record GardenNamed(String id, String name) implements GardenEvent {}

    /** Somebody tends it: a link to what is outside the list. */
    record GardenTended(String id, String by) implements GardenEvent {}

    record GardenClosed(String id, int year) implements GardenEvent {}
}
