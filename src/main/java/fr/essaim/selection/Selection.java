package fr.essaim.selection;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.SelectionRefused.Reason;
import fr.essaim.selection.command.ChangeSelectionQuestion;
import fr.essaim.selection.command.ChooseSelectionBalance;
import fr.essaim.selection.command.DescribeSelection;
import fr.essaim.selection.command.DiscardSelection;
import fr.essaim.selection.command.ExcludeCase;
import fr.essaim.selection.command.FreezeSelection;
import fr.essaim.selection.command.OrderCases;
import fr.essaim.selection.command.PinCases;
import fr.essaim.selection.command.ReleaseCase;
import fr.essaim.selection.command.ReviveSelection;
import fr.essaim.selection.command.StartSelection;
import fr.essaim.selection.command.WriteNote;
import fr.essaim.selection.event.SelectionBalanceChosen;
import fr.essaim.selection.event.SelectionCaseExcluded;
import fr.essaim.selection.event.SelectionCasePinned;
import fr.essaim.selection.event.SelectionCaseReleased;
import fr.essaim.selection.event.SelectionDescribed;
import fr.essaim.selection.event.SelectionDiscarded;
import fr.essaim.selection.event.SelectionEvent;
import fr.essaim.selection.event.SelectionFrozen;
import fr.essaim.selection.event.SelectionNoteWritten;
import fr.essaim.selection.event.SelectionOrdered;
import fr.essaim.selection.event.SelectionQuestionChanged;
import fr.essaim.selection.event.SelectionRevived;
import fr.essaim.selection.event.SelectionStarted;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Decides what may happen to one selection. */
@Aggregate(type = Selections.TYPE)
class Selection {

    /** More is no selection; far above the eight that a webinar shows, so that a host can choose among her own. */
    private static final int MOST = 12;

    @AggregateIdentifier
    private @Nullable String stream;

    private @Nullable SelectionSheet sheet;

    Selection() {}

    @CommandHandler
    Selection(StartSelection command) {
        apply(new SelectionStarted(
                command.id(),
                command.title(),
                command.theme(),
                command.webinarOn(),
                command.question(),
                command.balancedOver(),
                command.size()));
    }

    @CommandHandler
    void handle(DescribeSelection command) {
        boolean same = command.title().equals(sheet().title())
                && command.theme().equals(sheet().theme())
                && Objects.equals(command.webinarOn(), sheet().webinarOn());
        if (!same) {
            apply(new SelectionDescribed(command.id(), command.title(), command.theme(), command.webinarOn()));
        }
    }

    @CommandHandler
    void handle(ChangeSelectionQuestion command) {
        if (!command.question().equals(sheet().question())) {
            apply(new SelectionQuestionChanged(command.id(), command.question()));
        }
    }

    @CommandHandler
    void handle(ChooseSelectionBalance command) {
        boolean same = command.balancedOver().equals(sheet().balancedOver()) && command.size() == sheet().size();
        if (!same) {
            apply(new SelectionBalanceChosen(command.id(), command.balancedOver(), command.size()));
        }
    }

    @CommandHandler
    void handle(PinCases command) {
        List<CaseStudyId> more = command.cases().stream()
                .distinct()
                .filter(id -> !sheet().choice().has(id))
                .toList();
        refuseIf(sheet().choice().pinned().size() + more.size() > MOST, Reason.TOO_MANY);
        more.forEach(id -> apply(new SelectionCasePinned(command.id(), id)));
    }

    @CommandHandler
    void handle(ExcludeCase command) {
        if (!sheet().choice().excluded().contains(command.caseStudy())) {
            apply(new SelectionCaseExcluded(command.id(), command.caseStudy()));
        }
    }

    @CommandHandler
    void handle(ReleaseCase command) {
        Choice choice = sheet().choice();
        if (choice.has(command.caseStudy()) || choice.excluded().contains(command.caseStudy())) {
            apply(new SelectionCaseReleased(command.id(), command.caseStudy()));
        }
    }

    @CommandHandler
    void handle(OrderCases command) {
        List<CaseStudyId> now = sheet().choice().pinned();
        boolean same = command.cases().size() == now.size()
                && Set.copyOf(command.cases()).equals(Set.copyOf(now));
        refuseIf(!same, Reason.OTHER_CASES);
        if (!command.cases().equals(now)) {
            apply(new SelectionOrdered(command.id(), command.cases()));
        }
    }

    @CommandHandler
    void handle(WriteNote command) {
        refuseIf(!sheet().choice().has(command.caseStudy()), Reason.OTHER_CASES);
        String now = sheet().choice().note(command.caseStudy());
        if (command.note().equals(now)) {
            return;
        }
        refuseIf(!command.before().equals(now), Reason.NOTE_CHANGED);
        apply(new SelectionNoteWritten(command.id(), command.caseStudy(), command.note()));
    }

    @CommandHandler
    void handle(FreezeSelection command) {
        refuseIf(sheet().isDiscarded(), Reason.IN_THE_BIN);
        refuseIf(command.cases().isEmpty(), Reason.NOTHING_TO_FREEZE);
        boolean hers =
                command.cases().stream().allMatch(each -> sheet().choice().has(each.id()));
        refuseIf(!hers, Reason.OTHER_CASES);
        apply(new SelectionFrozen(
                command.id(),
                sheet().editions().size() + 1,
                sheet().title(),
                sheet().theme(),
                sheet().webinarOn(),
                sheet().question(),
                command.cases()));
    }

    // What has a public address keeps it.
    @CommandHandler
    void handle(DiscardSelection command) {
        refuseIf(sheet().isPublic(), Reason.IS_PUBLIC);
        if (!sheet().isDiscarded()) {
            apply(new SelectionDiscarded(command.id()));
        }
    }

    @CommandHandler
    void handle(ReviveSelection command) {
        if (sheet().isDiscarded()) {
            apply(new SelectionRevived(command.id()));
        }
    }

    @EventSourcingHandler
    void on(SelectionEvent event, @Timestamp Instant at) {
        stream = event.id().stream();
        sheet = sheet == null ? SelectionSheet.started((SelectionStarted) event, at) : sheet.after(event, at);
    }

    private SelectionSheet sheet() {
        return requireNonNull(sheet);
    }

    private static void refuseIf(boolean wrong, Reason reason) {
        if (wrong) {
            throw new SelectionRefused(reason);
        }
    }
}
