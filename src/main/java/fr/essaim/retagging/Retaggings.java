package fr.essaim.retagging;

import fr.essaim.retagging.event.RetaggingEvent;
import fr.essaim.retagging.event.RetaggingStarted;
import fr.essaim.storage.EventLog;
import fr.essaim.storage.Provenance;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;

/** Reads retaggings from their few events. */
@Component
class Retaggings {

    static final String PREFIX = "reclassement-";

    private final EventStore events;
    private final EventLog log;

    Retaggings(EventStore events, EventLog log) {
        this.events = events;
        this.log = log;
    }

    /** All of them, the latest first. */
    List<RecordedRetagging> all() {
        return log.begun(Retagging.TYPE).stream()
                .flatMap(id -> find(id).stream())
                .toList();
    }

    Optional<RecordedRetagging> find(String id) {
        if (!id.startsWith(PREFIX)) {
            return Optional.empty();
        }
        RecordedRetagging found = null;
        List<? extends DomainEventMessage<?>> stored =
                events.readEvents(id).asStream().toList();
        for (DomainEventMessage<?> message : stored) {
            Provenance by = Provenance.of(message.getMetaData());
            if (message.getPayload() instanceof RetaggingStarted started) {
                found = RecordedRetagging.begun(started, message.getTimestamp(), by);
            } else if (found != null && message.getPayload() instanceof RetaggingEvent event) {
                found = found.after(event, by);
            }
        }
        return Optional.ofNullable(found);
    }
}
