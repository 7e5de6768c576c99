package fr.essaim.retagging;

import fr.essaim.casestudy.CaseStudyChange.Tags;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.retagging.command.CompleteRetagging;
import fr.essaim.retagging.command.CompleteRetaggingUndo;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Changes the cases of a retagging, a hundred in a transaction. What was done is read from the cases themselves, as they are now: whatever was interrupted is begun anew
 * and touches no case twice.
 */
@Component
class RetaggingWork {

    private static final Logger LOG = LoggerFactory.getLogger(RetaggingWork.class);
    private static final int TOGETHER = 100;
    private static final int TRIES = 3;

    private final CaseStudyArchive archive;
    private final Commands commands;

    RetaggingWork(CaseStudyArchive archive, Commands commands) {
        this.archive = archive;
        this.commands = commands;
    }

    /** Finds what a case needs at the moment it is asked. */
    private interface Need {
        Optional<Tags> of(List<Moment> history);
    }

    /** Changes the cases that are not changed yet, and records the end; stops between two transactions when told to. */
    void apply(RecordedRetagging retagging, IntConsumer progress, BooleanSupplier stopping) {
        Need need = history -> needs(retagging, history);
        if (goThrough(retagging.cases(), need, retagging.applying(), progress, stopping)) {
            int changed = (int) retagging.cases().stream()
                    .filter(id ->
                            CaseTrace.of(retagging.id(), archive.history(id)).isThere())
                    .count();
            commands.send(new CompleteRetagging(retagging.id(), changed), retagging.applying());
        }
    }

    /** Takes back what is still as the retagging left it, and records the end. */
    void undo(RecordedRetagging retagging, IntConsumer progress, BooleanSupplier stopping) {
        Need need = history -> backwards(retagging, history);
        if (!goThrough(retagging.cases(), need, retagging.undoing(), progress, stopping)) {
            return;
        }
        int undone = 0;
        List<CaseStudyId> kept = new ArrayList<>();
        for (CaseStudyId id : retagging.cases()) {
            CaseTrace trace = CaseTrace.of(retagging.id(), archive.history(id));
            undone += trace.undone() ? 1 : 0;
            if (!trace.changedSince().isEmpty() || (trace.isThere() && !trace.undone())) {
                kept.add(id);
            }
        }
        commands.send(new CompleteRetaggingUndo(retagging.id(), undone, kept), retagging.undoing());
    }

    private static Optional<Tags> needs(RecordedRetagging retagging, List<Moment> history) {
        if (history.isEmpty() || CaseTrace.of(retagging.id(), history).isThere()) {
            return Optional.empty();
        }
        var sheet = history.getLast().after();
        return sheet.state() == CaseStudyState.DISCARDED
                ? Optional.empty()
                : retagging.swap().on(sheet.content().concepts());
    }

    private static Optional<Tags> backwards(RecordedRetagging retagging, List<Moment> history) {
        return history.isEmpty()
                ? Optional.empty()
                : CaseTrace.of(retagging.id(), history)
                        .backwards(history.getLast().after().content().concepts());
    }

    private boolean goThrough(
            List<CaseStudyId> cases, Need need, Provenance provenance, IntConsumer progress, BooleanSupplier stopping) {
        for (int from = 0; from < cases.size(); from += TOGETHER) {
            if (stopping.getAsBoolean()) {
                return false;
            }
            int to = Math.min(from + TOGETHER, cases.size());
            change(cases.subList(from, to), need, provenance);
            progress.accept(to);
        }
        return true;
    }

    // One case that somebody changes at this very moment must not hold up the others: they are then changed one by one.
    private void change(List<CaseStudyId> cases, Need need, Provenance provenance) {
        List<ReviseCaseStudy> together =
                cases.stream().flatMap(id -> command(id, need).stream()).toList();
        if (together.isEmpty()) {
            return;
        }
        try {
            commands.sendTogether(together, provenance);
        } catch (RuntimeException e) {
            together.forEach(each -> changeAlone(each.id(), need, provenance));
        }
    }

    private void changeAlone(CaseStudyId id, Need need, Provenance provenance) {
        for (int attempt = 1; attempt <= TRIES; attempt++) {
            try {
                command(id, need).ifPresent(command -> commands.send(command, provenance));
                return;
            } catch (RuntimeException e) {
                LOG.warn(
                        "Le cas «\u00A0{}\u00A0» n’a pas pu être reclassé (essai {})\u00A0: {}",
                        id,
                        attempt,
                        e.getMessage());
            }
        }
    }

    private Optional<ReviseCaseStudy> command(CaseStudyId id, Need need) {
        List<Moment> history = archive.history(id);
        return need.of(history)
                .map(tags -> new ReviseCaseStudy(id, history.getLast().version(), List.of(tags)));
    }
}
