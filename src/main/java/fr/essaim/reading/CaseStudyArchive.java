package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.storage.EventBatches;
import fr.essaim.storage.Provenance;
import fr.essaim.web.French;
import java.time.Instant;
import java.time.LocalDate;
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

/** Reads one case from its events. */
@Component
public class CaseStudyArchive {

    private final EventStore events;
    private final EventBatches batches;

    CaseStudyArchive(EventStore events, EventBatches batches) {
        this.events = events;
        this.batches = batches;
    }

    /**
     * One thing that happened to a case: what, when, on whose behalf, and the sheet just before and after.
     *
     * @param version the version of the case from then on, as a command expects it: 0 for the draft
     */
    public record Moment(
            long version,
            CaseStudyEvent event,
            Instant at,
            Provenance provenance,
            @Nullable CaseStudySheet before,
            CaseStudySheet after) {}

    /** The case as it is now, whatever its state; empty when there never was one. */
    public Optional<CaseStudySheet> now(CaseStudyId id) {
        return history(id).stream().map(Moment::after).reduce((earlier, later) -> later);
    }

    /** The case as it was at the end of a day; empty when it did not exist yet. */
    public Optional<CaseStudySheet> asOf(CaseStudyId id, LocalDate day) {
        return until(day, history(id)).stream().map(Moment::after).reduce((earlier, later) -> later);
    }

    /** What of a history had happened by the end of a day. */
    static List<Moment> until(LocalDate day, List<Moment> history) {
        Instant end = day.plusDays(1).atStartOfDay(French.PARIS).toInstant();
        return history.stream().filter(moment -> moment.at().isBefore(end)).toList();
    }

    /** Several cases as they are now; one that never was is not in the map. */
    public Map<CaseStudyId, CaseStudySheet> now(Collection<CaseStudyId> ids) {
        Map<CaseStudyId, CaseStudySheet> sheets = new HashMap<>();
        histories(ids).forEach((id, moments) -> sheets.put(id, moments.getLast().after()));
        return sheets;
    }

    /** All that happened to several cases, asked for at once; one that never was is not in the map. */
    public Map<CaseStudyId, List<Moment>> histories(Collection<CaseStudyId> ids) {
        Map<CaseStudyId, List<Moment>> histories = new HashMap<>();
        batches.of(ids.stream().map(CaseStudyId::value).toList()).stream()
                .collect(Collectors.groupingBy(DomainEventMessage::getAggregateIdentifier))
                .forEach((id, stored) -> histories.put(CaseStudyId.of(id), moments(stored)));
        histories.values().removeIf(List::isEmpty);
        return histories;
    }

    /** All that happened to the case, in order; empty when there never was one. */
    public List<Moment> history(CaseStudyId id) {
        return moments(events.readEvents(id.value()).asStream().toList());
    }

    private static List<Moment> moments(List<? extends DomainEventMessage<?>> stored) {
        List<Moment> moments = new ArrayList<>();
        CaseStudySheet sheet = null;
        for (DomainEventMessage<?> message : stored) {
            if (!(message.getPayload() instanceof CaseStudyEvent event)) {
                continue;
            }
            Instant at = message.getTimestamp();
            Provenance provenance = Provenance.of(message.getMetaData());
            CaseStudySheet after = sheet == null
                    ? CaseStudySheet.drafted((CaseStudyDrafted) event, at, provenance)
                    : sheet.after(event, at, provenance);
            moments.add(new Moment(message.getSequenceNumber(), event, at, provenance, sheet, after));
            sheet = after;
        }
        return moments;
    }
}
