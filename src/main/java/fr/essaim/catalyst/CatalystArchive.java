package fr.essaim.catalyst;

import fr.essaim.catalyst.event.CatalystEvent;
import fr.essaim.catalyst.event.CatalystRegistered;
import fr.essaim.storage.EventBatches;
import fr.essaim.storage.Provenance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one catalyst from its events, which is never late. */
@Component
public class CatalystArchive {

    private final EventStore events;
    private final EventBatches batches;

    CatalystArchive(EventStore events, EventBatches batches) {
        this.events = events;
        this.batches = batches;
    }

    /**
     * One thing that happened to a catalyst: what, when, on whose behalf, and the sheet just before and after.
     *
     * @param version the version of the catalyst from then on, as a command expects it: 0 for the registration
     */
    public record Moment(
            long version,
            CatalystEvent event,
            Instant at,
            Provenance provenance,
            @Nullable CatalystSheet before,
            CatalystSheet after) {}

    /** The catalyst as it is now; empty when there never was one. */
    public Optional<CatalystSheet> now(CatalystId id) {
        List<Moment> history = history(id);
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getLast().after());
    }

    /** Several catalysts as they are now; one that never was is not in the map. */
    public Map<CatalystId, CatalystSheet> now(Collection<CatalystId> ids) {
        Map<CatalystId, CatalystSheet> sheets = new HashMap<>();
        batches.of(ids.stream().map(CatalystId::toString).toList()).stream()
                .collect(Collectors.groupingBy(DomainEventMessage::getAggregateIdentifier))
                .values()
                .forEach(stored -> moments(stored).stream()
                        .map(Moment::after)
                        .forEach(sheet -> sheets.put(sheet.id(), sheet)));
        return sheets;
    }

    /** All that happened to the catalyst, in order; empty when there never was one. */
    public List<Moment> history(CatalystId id) {
        return moments(events.readEvents(id.toString()).asStream().toList());
    }

    private static List<Moment> moments(List<? extends DomainEventMessage<?>> stored) {
        List<Moment> moments = new ArrayList<>();
        CatalystSheet sheet = null;
        for (DomainEventMessage<?> message : stored) {
            if (!(message.getPayload() instanceof CatalystEvent event)) {
                continue;
            }
            Instant at = message.getTimestamp();
            Provenance provenance = Provenance.of(message.getMetaData());
            CatalystSheet after = sheet == null
                    ? CatalystSheet.registered((CatalystRegistered) event, at, provenance)
                    : sheet.after(event, at, provenance);
            moments.add(new Moment(message.getSequenceNumber(), event, at, provenance, sheet, after));
            sheet = after;
        }
        return moments;
    }
}
