package fr.essaim.partnership;

import fr.essaim.partnership.event.PartnershipEvent;
import fr.essaim.partnership.event.PartnershipFormed;
import fr.essaim.storage.EventBatches;
import fr.essaim.storage.EventLog;
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

/** Reads partnerships from their events. */
@Component
public class PartnershipArchive {

    private static final String TYPE = "Partnership";

    private final EventStore events;
    private final EventBatches batches;
    private final EventLog log;

    PartnershipArchive(EventStore events, EventBatches batches, EventLog log) {
        this.events = events;
        this.batches = batches;
        this.log = log;
    }

    /** One thing that was recorded of a partnership: what, when, on whose behalf, and the sheet after it. */
    public record Moment(PartnershipEvent event, Instant at, Provenance provenance, PartnershipSheet after) {}

    /** The partnership as it stands, in the bin or not; empty when there never was one. */
    public Optional<PartnershipSheet> now(PartnershipId id) {
        return history(id).stream().map(Moment::after).reduce((earlier, later) -> later);
    }

    /** All that was recorded of a partnership, in order. */
    public List<Moment> history(PartnershipId id) {
        return moments(events.readEvents(id.toString()).asStream().toList());
    }

    /** Several partnerships as they stand, asked for at once; one that never was is not in the map. */
    public Map<PartnershipId, PartnershipSheet> now(Collection<PartnershipId> ids) {
        Map<PartnershipId, PartnershipSheet> sheets = new HashMap<>();
        batches.of(ids.stream().map(PartnershipId::toString).toList()).stream()
                .collect(Collectors.groupingBy(DomainEventMessage::getAggregateIdentifier))
                .values()
                .forEach(stored -> {
                    PartnershipSheet sheet = moments(stored).getLast().after();
                    sheets.put(sheet.id(), sheet);
                });
        return sheets;
    }

    /** The ids of all partnerships, the last recorded first. */
    public List<PartnershipId> all() {
        return log.begun(TYPE).stream()
                .flatMap(id -> PartnershipId.ofAggregate(id).stream())
                .toList();
    }

    private static List<Moment> moments(List<? extends DomainEventMessage<?>> stored) {
        List<Moment> moments = new ArrayList<>();
        @Nullable PartnershipSheet sheet = null;
        for (DomainEventMessage<?> message : stored) {
            if (message.getPayload() instanceof PartnershipEvent event) {
                Instant at = message.getTimestamp();
                Provenance provenance = Provenance.of(message.getMetaData());
                sheet = sheet == null
                        ? PartnershipSheet.formed((PartnershipFormed) event, at)
                        : sheet.after(event, at, provenance);
                moments.add(new Moment(event, at, provenance, sheet));
            }
        }
        return moments;
    }
}
