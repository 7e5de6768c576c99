package fr.essaim.selection;

import fr.essaim.selection.event.SelectionEvent;
import fr.essaim.selection.event.SelectionStarted;
import fr.essaim.storage.EventBatches;
import fr.essaim.storage.EventLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads selections from their events. */
@Component
public class Selections {

    static final String TYPE = "Selection";

    private static final All NONE = new All(-1, Map.of());

    /** PostgreSQL may show an event after another of a higher position. */
    private static final long OVERLAP = 200;

    private final EventBatches events;
    private final EventLog log;
    private volatile All known = NONE;

    Selections(EventBatches events, EventLog log) {
        this.events = events;
        this.log = log;
    }

    /**
     * A selection as it is now.
     *
     * @param version the number of its last event, as a command expects it
     */
    public record Current(SelectionSheet sheet, long version) {}

    public Optional<Current> find(SelectionId id) {
        return folded(events.of(List.of(id.stream()))).stream().findFirst();
    }

    /** All of them; only those to which something happened since the last time are read anew. */
    public List<Current> all() {
        long head = log.head();
        All last = known;
        if (last.head() != head) {
            last = new All(head, last == NONE ? byId(events.ofType(TYPE)) : anew(last));
            known = last;
        }
        return List.copyOf(last.selections().values());
    }

    private Map<SelectionId, Current> anew(All last) {
        Set<String> changed = events.changedAfter(Math.max(0, last.head() - OVERLAP));
        List<String> streams = changed.stream().filter(SelectionId::isStream).toList();
        Map<SelectionId, Current> selections = new LinkedHashMap<>(last.selections());
        selections.putAll(byId(events.of(streams)));
        return selections;
    }

    private static List<Current> folded(List<? extends DomainEventMessage<?>> messages) {
        return List.copyOf(byId(messages).values());
    }

    private static Map<SelectionId, Current> byId(List<? extends DomainEventMessage<?>> messages) {
        Map<SelectionId, Current> selections = new LinkedHashMap<>();
        for (DomainEventMessage<?> message : messages) {
            if (message.getPayload() instanceof SelectionEvent event) {
                selections.put(event.id(), after(selections.get(event.id()), event, message));
            }
        }
        return selections;
    }

    private static Current after(@Nullable Current before, SelectionEvent event, DomainEventMessage<?> message) {
        SelectionSheet sheet = before == null
                ? SelectionSheet.started((SelectionStarted) event, message.getTimestamp())
                : before.sheet().after(event, message.getTimestamp());
        return new Current(sheet, message.getSequenceNumber());
    }

    /** The selections as they were when the last event of all had this position. */
    private record All(long head, Map<SelectionId, Current> selections) {}
}
