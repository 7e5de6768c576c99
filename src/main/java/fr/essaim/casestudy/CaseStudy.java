package fr.essaim.casestudy;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.essaim.casestudy.CaseStudyRefused.Reason;
import fr.essaim.casestudy.command.DraftCaseStudy;
import fr.essaim.casestudy.command.ImportCaseStudy;
import fr.essaim.casestudy.command.ImportOutcome;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.ReturnCaseStudy;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.SubmitCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.casestudy.event.CaseStudyMarkedDuplicate;
import fr.essaim.casestudy.event.CaseStudyPublished;
import fr.essaim.casestudy.event.CaseStudyReturned;
import fr.essaim.casestudy.event.CaseStudySubmitted;
import fr.essaim.casestudy.event.CaseStudyWithdrawn;
import java.time.Instant;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Decides what may happen to one case study. */
@Aggregate(type = "CaseStudy")
class CaseStudy {

    @AggregateIdentifier
    private @Nullable CaseStudyId id;

    private @Nullable CaseStudySheet sheet;

    CaseStudy() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(DraftCaseStudy command) {
        refuseUnless(!command.content().text(TextField.TITLE).isBlank(), command.id(), Reason.NO_TITLE);
        apply(new CaseStudyDrafted(command.id(), command.providerReference(), command.content()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ImportOutcome handle(ImportCaseStudy command) {
        ImportOutcome outcome = sheet == null ? draftFrom(command) : revise(command.changes());
        if (command.as() == ImportedAs.PUBLISHED && isOnItsWay()) {
            apply(new CaseStudyPublished(command.id()));
            return outcome == ImportOutcome.CREATED ? outcome : ImportOutcome.REVISED;
        }
        return outcome;
    }

    @CommandHandler
    void handle(ReviseCaseStudy command) {
        revise(command.changes());
    }

    @CommandHandler
    void handle(SubmitCaseStudy command) {
        if (sheet().state() == CaseStudyState.SUBMITTED) {
            return;
        }
        refuseUnless(sheet().state() == CaseStudyState.DRAFT, command.id(), Reason.NOT_A_DRAFT);
        apply(new CaseStudySubmitted(command.id()));
    }

    @CommandHandler
    void handle(ReturnCaseStudy command) {
        refuseUnless(sheet().state() == CaseStudyState.SUBMITTED, command.id(), Reason.NOT_SUBMITTED);
        apply(new CaseStudyReturned(command.id(), command.reason()));
    }

    @CommandHandler
    void handle(PublishCaseStudy command) {
        if (sheet().isPublished()) {
            return;
        }
        refuseUnless(sheet().state() != CaseStudyState.DUPLICATE, command.id(), Reason.IS_A_DUPLICATE);
        apply(new CaseStudyPublished(command.id()));
    }

    @CommandHandler
    void handle(WithdrawCaseStudy command) {
        refuseUnless(sheet().isPublished(), command.id(), Reason.NOT_PUBLISHED);
        apply(new CaseStudyWithdrawn(command.id(), command.reason()));
    }

    @CommandHandler
    void handle(MarkCaseStudyDuplicate command) {
        refuseUnless(!command.original().equals(command.id()), command.id(), Reason.DUPLICATE_OF_ITSELF);
        if (!command.original().equals(sheet().original())) {
            apply(new CaseStudyMarkedDuplicate(command.id(), command.original()));
        }
    }

    @EventSourcingHandler
    void on(CaseStudyEvent event, @Timestamp Instant at) {
        if (sheet == null) {
            CaseStudyDrafted drafted = (CaseStudyDrafted) event;
            id = drafted.id();
            sheet = CaseStudySheet.drafted(drafted, at);
        } else {
            sheet = sheet.after(event, at);
        }
    }

    private ImportOutcome draftFrom(ImportCaseStudy command) {
        CaseStudyContent content = CaseStudyContent.EMPTY.with(command.changes());
        handle(new DraftCaseStudy(command.id(), command.providerReference(), content));
        return ImportOutcome.CREATED;
    }

    private ImportOutcome revise(List<CaseStudyChange> changes) {
        CaseStudyContent wanted = sheet().content().with(changes);
        refuseUnless(!wanted.text(TextField.TITLE).isBlank(), sheet().id(), Reason.NO_TITLE);
        List<CaseStudyEvent> events = CaseStudyRevision.between(sheet().id(), sheet().content(), wanted);
        events.forEach(event -> apply(event));
        return events.isEmpty() ? ImportOutcome.UNCHANGED : ImportOutcome.REVISED;
    }

    // An import never brings back what a person took away.
    private boolean isOnItsWay() {
        CaseStudyState state = sheet().state();
        return state == CaseStudyState.DRAFT || state == CaseStudyState.SUBMITTED;
    }

    private CaseStudySheet sheet() {
        return requireNonNull(sheet, "a case begins with its draft");
    }

    private static void refuseUnless(boolean allowed, CaseStudyId id, Reason reason) {
        if (!allowed) {
            throw new CaseStudyRefused(id, reason);
        }
    }
}
