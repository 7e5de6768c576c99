package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.storage.Provenance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads one case from its events. */
@Component
public class CaseStudyArchive {

    /** Days begin and end where the readers live. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private final EventStore events;

    CaseStudyArchive(EventStore events) {
        this.events = events;
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
        Instant end = day.plusDays(1).atStartOfDay(PARIS).toInstant();
        return history.stream().filter(moment -> moment.at().isBefore(end)).toList();
    }

    /** All that happened to the case, in order; empty when there never was one. */
    public List<Moment> history(CaseStudyId id) {
        List<Moment> moments = new ArrayList<>();
        CaseStudySheet sheet = null;
        List<? extends DomainEventMessage<?>> stored =
                events.readEvents(id.value()).asStream().toList();
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
