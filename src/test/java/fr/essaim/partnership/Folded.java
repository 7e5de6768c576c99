package fr.essaim.partnership;

import fr.essaim.partnership.event.PartnershipEvent;
import fr.essaim.partnership.event.PartnershipFormed;
import fr.essaim.storage.Provenance;
import java.time.Instant;
import java.util.List;

/** Sheets made of events without a store. */
public final class Folded {

    private static final Instant AT = Instant.parse("2026-11-21T12:00:00Z");

    private Folded() {}

    public static PartnershipSheet of(List<PartnershipEvent> events) {
        PartnershipSheet sheet = PartnershipSheet.formed((PartnershipFormed) events.getFirst(), AT);
        for (PartnershipEvent event : events.subList(1, events.size())) {
            sheet = sheet.after(event, AT, Provenance.system());
        }
        return sheet;
    }
}
