package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.reading.HistoryPage.Entry;
import fr.essaim.reading.HistoryPages.Reader;
import fr.essaim.web.French;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Arranges what happened to a case as the entries of its history, the latest first, and says where each leads. */
@Component
class HistoryEntries {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H\u00a0'h'\u00a0mm", Locale.FRENCH);

    private final HistoryWords history;
    private final CauseWords causes;

    HistoryEntries(HistoryWords history, CauseWords causes) {
        this.history = history;
        this.causes = causes;
    }

    List<Entry> of(List<Moment> life, Reader reader) {
        return since(-1, life, reader);
    }

    /** What happened after a version. */
    List<Entry> since(long version, List<Moment> life, Reader reader) {
        List<Moment> shown = life.stream()
                .filter(moment -> moment.version() > version && isShown(moment, reader))
                .toList();
        List<Entry> entries = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (Act act : Act.of(shown).reversed()) {
            LocalDate day = French.day(act.last().at());
            // Once a day: the sheet is the one at its end.
            String asOf = days.add(day) ? asOf(day, life) : null;
            entries.add(entry(act, life, reader, asOf));
        }
        return entries;
    }

    static String time(Instant at) {
        return TIME.format(at.atZone(French.PARIS));
    }

    private boolean isShown(Moment moment, Reader reader) {
        return switch (reader.audience()) {
            case WORKSHOP -> true;
            case PUBLIC -> !history.tell(moment).kind().isOfTheWorkshop();
        };
    }

    private Entry entry(Act act, List<Moment> life, Reader reader, @Nullable String asOf) {
        List<Told> deeds = act.moments().stream()
                .map(moment -> history.tell(moment, life, reader.audience()))
                .toList();
        return new Entry(
                French.day(act.last().at()),
                time(act.last().at()),
                heading(deeds),
                causes.who(act.last().provenance()),
                cause(act, reader),
                deeds,
                Comparisons.isReadable(act.last(), life, reader.audience())
                        ? act.last().version()
                        : null,
                asOf,
                changes(act, life, reader),
                restoring(act, life, reader));
    }

    private static String heading(List<Told> deeds) {
        List<String> headings = deeds.stream().map(Told::heading).distinct().toList();
        String others = headings.stream()
                .skip(1)
                .map(heading -> ", " + heading.substring(0, 1).toLowerCase(Locale.FRENCH) + heading.substring(1))
                .collect(Collectors.joining());
        return headings.getFirst() + others;
    }

    private Link cause(Act act, Reader reader) {
        String how = causes.how(act.last().provenance());
        String address = reader.audience() == Audience.WORKSHOP
                ? causes.address(act.last().provenance()).orElse(null)
                : null;
        return new Link(how, address);
    }

    private static @Nullable String changes(Act act, List<Moment> life, Reader reader) {
        int first = life.indexOf(act.first());
        if (first == 0 || !Comparisons.differ(life.get(first - 1), act.last())) {
            return null;
        }
        Moment before = life.get(first - 1);
        boolean readable = Comparisons.isReadable(before, life, reader.audience())
                && Comparisons.isReadable(act.last(), life, reader.audience());
        return readable
                ? CaseAddresses.comparison(
                        act.last().event().id(),
                        reader.audience(),
                        before.version(),
                        act.last().version())
                : null;
    }

    private static @Nullable String restoring(Act act, List<Moment> life, Reader reader) {
        boolean useful = reader.mayRestore() && Comparisons.differ(act.last(), life.getLast());
        return useful
                ? CaseAddresses.restoration(act.last().event().id(), act.last().version())
                : null;
    }

    private static @Nullable String asOf(LocalDate day, List<Moment> life) {
        CaseStudySheet thatDay = CaseStudyArchive.until(day, life).getLast().after();
        boolean readable = thatDay.isPublished() && !PublicCases.isWithdrawn(life);
        return readable ? CaseAddresses.sheet(thatDay.id(), day) : null;
    }
}
