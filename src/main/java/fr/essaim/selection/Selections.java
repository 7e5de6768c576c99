package fr.essaim.selection;

import fr.essaim.selection.event.SelectionEvent;
import fr.essaim.selection.event.SelectionStarted;
import fr.essaim.storage.EventBatches;
import fr.essaim.storage.EventLog;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads selections from their events. */
@Component
public class Selections {

    static final String TYPE = "Selection";

    private static final All NONE = new All(-1, List.of());

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

    /** All of them; read anew only when something happened since. */
    public List<Current> all() {
        long head = log.head();
        All last = known;
        if (last.head() != head) {
            last = new All(head, folded(events.ofType(TYPE)));
            known = last;
        }
        return last.selections();
    }

    private static List<Current> folded(List<? extends DomainEventMessage<?>> messages) {
        Map<SelectionId, Current> selections = new LinkedHashMap<>();
        for (DomainEventMessage<?> message : messages) {
            if (message.getPayload() instanceof SelectionEvent event) {
                selections.put(event.id(), after(selections.get(event.id()), event, message));
            }
        }
        return List.copyOf(selections.values());
    }

    private static Current after(
            @Nullable Current before, SelectionEvent event, DomainEventMessage<?> message) {
        SelectionSheet sheet = before == null
                ? SelectionSheet.started((SelectionStarted) event, message.getTimestamp())
                : before.sheet().after(event, message.getTimestamp());
        return new Current(sheet, message.getSequenceNumber());
    }

    /** The selections as they were when the last event of all had this position. */
    private record All(long head, List<Current> selections) {}
}
