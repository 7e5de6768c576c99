package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.event.CaseStudyWithdrawn;
import fr.essaim.reading.CaseStudyArchive.Moment;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Decides what of a case is public: one rule for the pages and the API. */
@Component
class PublicCases {

    private static final Shown NOTHING = new Shown.Nothing();

    private final CaseStudyArchive archive;

    PublicCases(CaseStudyArchive archive) {
        this.archive = archive;
    }

    /** What stands at an address now; any text may have been typed there. */
    Shown now(String address) {
        return CaseStudyId.parse(address).map(archive::history).map(this::shown).orElse(NOTHING);
    }

    /** What stood at an address at the end of a day. What was withdrawn since stays withdrawn for every day. */
    Shown asOf(String address, LocalDate day) {
        List<Moment> history = CaseStudyId.parse(address).map(archive::history).orElse(List.of());
        if (!history.isEmpty() && isWithdrawn(history)) {
            return shown(history);
        }
        return shown(CaseStudyArchive.until(day, history));
    }

    /** The life of a case that is or was public; empty for any other. */
    List<Moment> life(String address) {
        return CaseStudyId.parse(address)
                .map(archive::history)
                .filter(history ->
                        !history.isEmpty() && history.getLast().after().publishedAt() != null)
                .orElse(List.of());
    }

    /** Whether a person took it out of the public base and nobody published it since, be it in the bin by now. */
    static boolean isWithdrawn(List<Moment> history) {
        for (Moment moment : history.reversed()) {
            if (moment.event() instanceof CaseStudyWithdrawn) {
                return true;
            }
            if (moment.after().isPublished()) {
                return false;
            }
        }
        return false;
    }

    private Shown shown(List<Moment> history) {
        if (history.isEmpty()) {
            return NOTHING;
        }
        Moment last = history.getLast();
        return switch (last.after().state()) {
            case DRAFT, SUBMITTED, DISCARDED -> NOTHING;
            case PUBLISHED -> new Shown.Published(last.after(), last.version());
            case WITHDRAWN -> withdrawn(history);
            case DUPLICATE ->
                original(last.after()).<Shown>map(Shown.Elsewhere::new).orElse(NOTHING);
        };
    }

    private static Shown withdrawn(List<Moment> history) {
        for (Moment moment : history.reversed()) {
            if (moment.event() instanceof CaseStudyWithdrawn withdrawn) {
                return new Shown.Withdrawn(withdrawn.id(), moment.at(), withdrawn.reason());
            }
        }
        throw new IllegalStateException("only a withdrawal makes a case withdrawn");
    }

    // Two cases may each have been marked as the duplicate of the other: then there is no original.
    private Optional<CaseStudyId> original(CaseStudySheet duplicate) {
        Set<CaseStudyId> seen = new HashSet<>();
        Optional<CaseStudySheet> sheet = Optional.of(duplicate);
        while (sheet.isPresent() && sheet.get().state() == CaseStudyState.DUPLICATE) {
            CaseStudyId next = sheet.get().original();
            sheet = next != null && seen.add(next) ? archive.now(next) : Optional.empty();
        }
        return sheet.filter(found -> found.isPublished() || found.state() == CaseStudyState.WITHDRAWN)
                .map(CaseStudySheet::id);
    }
}
