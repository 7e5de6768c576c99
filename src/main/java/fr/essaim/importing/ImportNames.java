package fr.essaim.importing;

import fr.essaim.importing.event.ImportStarted;
import fr.essaim.reading.Batches;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Names imports by their files, for the histories of cases. */
@Component
class ImportNames implements Batches {

    private final EventStore events;

    ImportNames(EventStore events) {
        this.events = events;
    }

    @Override
    public Optional<Batch> find(String id) {
        return events.readEvents(id)
                .asStream()
                .flatMap(event -> event.getPayload() instanceof ImportStarted started
                        ? Optional.of(started).stream()
                        : Optional.<ImportStarted>empty().stream())
                .findFirst()
                .map(started ->
                        new Batch("l’import «\u00a0" + started.fileName() + "\u00a0»", "/atelier/imports/" + id));
    }
}
