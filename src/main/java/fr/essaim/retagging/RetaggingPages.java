package fr.essaim.retagging;

import fr.essaim.access.People;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.French;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;

/** Prepares the pages of past retaggings and of those under way. */
@Component
class RetaggingPages {

    private final Retaggings retaggings;
    private final RetaggingQueue queue;
    private final CaseStudyArchive archive;
    private final People people;
    private final RetaggingWords words;

    RetaggingPages(
            Retaggings retaggings,
            RetaggingQueue queue,
            CaseStudyArchive archive,
            People people,
            RetaggingWords words) {
        this.retaggings = retaggings;
        this.queue = queue;
        this.archive = archive;
        this.people = people;
        this.words = words;
    }

    RetaggingsPage all() {
        return new RetaggingsPage(retaggings.all().stream()
                .map(retagging -> new RetaggingsPage.Line(
                        RetaggingAddresses.retagging(retagging.id()),
                        words.deed(retagging.swap()),
                        French.day(retagging.at()),
                        people.nameOf(retagging.author().actor()),
                        retagging.stage(),
                        retagging.cases().size(),
                        retagging.changed(),
                        retagging.undone()))
                .toList());
    }

    RetaggingPage of(RecordedRetagging retagging) {
        List<RetaggingPage.Line> lines = retagging.stage().isUnderWay()
                ? List.of()
                : retagging.cases().stream().map(id -> line(retagging, id)).toList();
        return new RetaggingPage(
                words.deed(retagging.swap()),
                French.day(retagging.at()),
                people.nameOf(retagging.author().actor()),
                retagging.stage(),
                retagging.cases().size(),
                queue.seen(retagging.id()),
                retagging.changed(),
                retagging.undone(),
                lines,
                RetaggingAddresses.undo(retagging.id()));
    }

    private RetaggingPage.Line line(RecordedRetagging retagging, CaseStudyId id) {
        List<Moment> history = archive.history(id);
        CaseTrace trace = CaseTrace.of(retagging.id(), history);
        String title =
                history.isEmpty() ? id.value() : history.getLast().after().title();
        return new RetaggingPage.Line(
                "/atelier/cas/" + id + "/historique",
                title,
                labels(trace.added()),
                labels(trace.removed()),
                kept(trace));
    }

    private List<String> kept(CaseTrace trace) {
        return trace.changedSince().entrySet().stream()
                .map(entry -> words.say(
                        "reclassement.change-depuis",
                        words.label(entry.getKey()),
                        people.nameOf(entry.getValue().provenance().actor()),
                        French.date(entry.getValue().at())))
                .toList();
    }

    private List<String> labels(Collection<ConceptId> concepts) {
        return concepts.stream().map(words::label).toList();
    }
}
