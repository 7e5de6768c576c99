package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.reading.HistoryPage.Entry;
import fr.essaim.web.French;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares the history of one case; of a withdrawn one, only what happened and when. */
@Component
class HistoryPages {

    private final HistoryWords history;
    private final CaseWords words;

    HistoryPages(HistoryWords history, CaseWords words) {
        this.history = history;
        this.words = words;
    }

    /** @param life all that happened to a case, in order, at least its draft */
    HistoryPage of(List<Moment> life) {
        CaseStudySheet sheet = life.getLast().after();
        boolean withdrawn = PublicCases.isWithdrawn(life);
        String unnamed = words.say("histoire.fiche-retiree");
        return new HistoryPage(
                withdrawn ? unnamed : ShortTitle.of(sheet.title()),
                withdrawn ? "" : sheet.title(),
                CaseAddresses.sheet(sheet.id()),
                entries(life));
    }

    /** The same for programs. */
    List<HistoryAnswer> answers(List<Moment> life) {
        return life.reversed().stream()
                .map(moment -> HistoryAnswer.of(moment, tell(moment, life)))
                .toList();
    }

    private List<Entry> entries(List<Moment> life) {
        List<Entry> entries = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        for (Moment moment : life.reversed()) {
            LocalDate day = French.day(moment.at());
            String cameFrom = moment.provenance().importId() == null ? "" : words.say("histoire.import");
            // Once a day: the sheet is the one at its end.
            String asOf = days.add(day) ? asOf(day, life) : null;
            entries.add(new Entry(day, tell(moment, life), cameFrom, asOf));
        }
        return entries;
    }

    private Told tell(Moment moment, List<Moment> life) {
        Told told = history.tell(moment);
        return PublicCases.isWithdrawn(life) ? told.withoutContent() : told;
    }

    private static @Nullable String asOf(LocalDate day, List<Moment> life) {
        CaseStudySheet thatDay = CaseStudyArchive.until(day, life).getLast().after();
        boolean readable = thatDay.isPublished() && !PublicCases.isWithdrawn(life);
        return readable ? CaseAddresses.apiSheet(thatDay.id(), day) : null;
    }
}
