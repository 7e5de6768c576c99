package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.reading.CaseStudyArchive.Moment;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares the history of one case; of a withdrawn one, only what happened and when. */
@Component
class HistoryPages {

    private final HistoryWords history;
    private final HistoryEntries entries;
    private final CaseWords words;
    private final CauseWords causes;

    HistoryPages(HistoryWords history, HistoryEntries entries, CaseWords words, CauseWords causes) {
        this.history = history;
        this.entries = entries;
        this.words = words;
        this.causes = causes;
    }

    /** @param life all that happened to a case, in order, at least its draft */
    HistoryPage of(List<Moment> life) {
        CaseStudySheet sheet = life.getLast().after();
        boolean withdrawn = PublicCases.isWithdrawn(life);
        String unnamed = words.say("histoire.fiche-retiree");
        return new HistoryPage(
                sheet.id().value(),
                withdrawn ? unnamed : ShortTitle.of(sheet.title()),
                withdrawn ? "" : sheet.title(),
                CaseAddresses.sheet(sheet.id()),
                CaseAddresses.history(sheet.id()),
                entries.of(life, new Reader(Audience.PUBLIC, false)),
                "",
                "");
    }

    /** The same for the workshop, which sees everything. */
    HistoryPage inTheWorkshop(List<Moment> life, Reader reader) {
        CaseStudySheet sheet = life.getLast().after();
        return new HistoryPage(
                sheet.id().value(),
                ShortTitle.of(sheet.title()),
                sheet.title(),
                CaseAddresses.workshop(sheet.id()),
                CaseAddresses.workshopHistory(sheet.id()),
                entries.of(life, reader),
                "",
                "");
    }

    /** The same for programs, which read what is public. */
    List<HistoryAnswer> answers(List<Moment> life) {
        List<HistoryAnswer> answers = new ArrayList<>();
        for (Moment moment : life.reversed()) {
            Told told = history.tell(moment, life, Audience.PUBLIC);
            if (!told.kind().isOfTheWorkshop()) {
                answers.add(HistoryAnswer.of(
                        moment, told, causes.who(moment.provenance()), causes.how(moment.provenance())));
            }
        }
        return answers;
    }

    /** Who looks at a history. */
    record Reader(Audience audience, boolean mayRestore) {}
}
