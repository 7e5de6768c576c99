package fr.essaim.listing;

import static java.util.Objects.requireNonNullElse;

import fr.essaim.listing.GardenEvent.GardenClosed;
import fr.essaim.listing.GardenEvent.GardenLocated;
import fr.essaim.listing.GardenEvent.GardenNamed;
import fr.essaim.listing.GardenEvent.GardenPlanted;
import fr.essaim.listing.GardenEvent.GardenTended;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a garden is after some of its events. */
record Garden(
        String id,
        String name,
        String summary,
        String story,
        Set<ConceptId> concepts,
        Set<TerritoryCode> places,
        @Nullable Integer since,
        @Nullable Integer until,
        Set<String> tendedBy,
        int events) {

    // Stored JSON leaves out what is empty.
    public Garden {
        summary = requireNonNullElse(summary, "");
        story = requireNonNullElse(story, "");
        concepts = requireNonNullElse(concepts, Set.of());
        places = requireNonNullElse(places, Set.of());
        tendedBy = requireNonNullElse(tendedBy, Set.of());
    }

    static Garden planted(GardenPlanted event) {
        return new Garden(
                event.id(),
                event.name(),
                event.summary(),
                event.story(),
                event.concepts(),
                Set.of(),
                null,
                null,
                Set.of(),
                1);
    }

    // Counting its events makes it tell whether one was folded twice.
    Garden after(GardenEvent event) {
        return switch (event) {
            case GardenPlanted planted -> planted(planted);
            case GardenNamed named -> with(named.name(), places, since, until, tendedBy);
            case GardenLocated located -> with(name, located.places(), located.since(), until, tendedBy);
            case GardenClosed closed -> with(name, places, since, closed.year(), tendedBy);
            case GardenTended tended -> {
                Set<String> more = new LinkedHashSet<>(tendedBy);
                more.add(tended.by());
                yield with(name, places, since, until, more);
            }
        };
    }

    boolean isClosed() {
        return until != null;
    }

    private Garden with(
            String other, Set<TerritoryCode> here, @Nullable Integer from, @Nullable Integer to, Set<String> by) {
        return new Garden(id, other, summary, story, concepts, here, from, to, by, events + 1);
    }
}
