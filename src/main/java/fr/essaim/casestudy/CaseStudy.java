package fr.essaim.casestudy;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.essaim.casestudy.CaseStudyRefused.Reason;
import fr.essaim.casestudy.command.AcceptTag;
import fr.essaim.casestudy.command.DeclineTag;
import fr.essaim.casestudy.command.DiscardCaseStudy;
import fr.essaim.casestudy.command.DistinguishCaseStudy;
import fr.essaim.casestudy.command.DraftCaseStudy;
import fr.essaim.casestudy.command.ImportAnswer;
import fr.essaim.casestudy.command.ImportCaseStudy;
import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.RestoreCaseStudy;
import fr.essaim.casestudy.command.ReturnCaseStudy;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.ReviveCaseStudy;
import fr.essaim.casestudy.command.SubmitCaseStudy;
import fr.essaim.casestudy.command.UndoCaseStudyChanges;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.casestudy.event.CaseStudyDiscarded;
import fr.essaim.casestudy.event.CaseStudyDistinguished;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.casestudy.event.CaseStudyMarkedDuplicate;
import fr.essaim.casestudy.event.CaseStudyPublished;
import fr.essaim.casestudy.event.CaseStudyRestored;
import fr.essaim.casestudy.event.CaseStudyReturned;
import fr.essaim.casestudy.event.CaseStudyRevived;
import fr.essaim.casestudy.event.CaseStudySubmitted;
import fr.essaim.casestudy.event.CaseStudyTagAccepted;
import fr.essaim.casestudy.event.CaseStudyTagDeclined;
import fr.essaim.casestudy.event.CaseStudyUnpublished;
import fr.essaim.casestudy.event.CaseStudyWithdrawn;
import fr.essaim.storage.Provenance;
import java.time.Instant;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
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
    ImportAnswer handle(ImportCaseStudy command) {
        ImportPlan plan = ImportPlan.of(command, sheet);
        if (sheet == null) {
            handle(new DraftCaseStudy(command.id(), command.providerReference(), plan.content()));
        } else {
            if (plan.revives()) {
                apply(new CaseStudyRevived(command.id()));
            }
            reviseTo(plan.content());
        }
        if (plan.publishes()) {
            apply(new CaseStudyPublished(command.id()));
        }
        return plan.answer();
    }

    @CommandHandler
    void handle(ReviseCaseStudy command) {
        reviseTo(sheet().content().with(command.changes()));
    }

    @CommandHandler
    void handle(RestoreCaseStudy command) {
        restore(command.restored(), command.content());
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
        refuseUnless(sheet().state() != CaseStudyState.DISCARDED, command.id(), Reason.IS_IN_THE_BIN);
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

    @CommandHandler
    void handle(AcceptTag command) {
        if (!sheet().content().concepts().contains(command.concept())) {
            apply(new CaseStudyTagAccepted(command.id(), command.concept(), command.evidence()));
        }
    }

    @CommandHandler
    void handle(DeclineTag command) {
        if (!sheet().curation().declined().contains(command.concept())) {
            apply(new CaseStudyTagDeclined(command.id(), command.concept(), command.evidence()));
        }
    }

    @CommandHandler
    void handle(DistinguishCaseStudy command) {
        refuseUnless(!command.other().equals(command.id()), command.id(), Reason.DUPLICATE_OF_ITSELF);
        if (!sheet().curation().distinctFrom().contains(command.other())) {
            apply(new CaseStudyDistinguished(command.id(), command.other()));
        }
    }

    @CommandHandler
    void handle(DiscardCaseStudy command) {
        refuseUnless(!sheet().isPublished(), command.id(), Reason.IS_PUBLISHED);
        refuseUnless(sheet().state() != CaseStudyState.DUPLICATE, command.id(), Reason.IS_A_DUPLICATE);
        if (sheet().state() != CaseStudyState.DISCARDED) {
            apply(new CaseStudyDiscarded(command.id()));
        }
    }

    @CommandHandler
    void handle(ReviveCaseStudy command) {
        boolean isOut = sheet().state() == CaseStudyState.DISCARDED || sheet().state() == CaseStudyState.DUPLICATE;
        refuseUnless(isOut, command.id(), Reason.NOT_IN_THE_BIN);
        apply(new CaseStudyRevived(command.id()));
    }

    @CommandHandler
    void handle(UndoCaseStudyChanges command) {
        UndoCaseStudyChanges.Before before = command.before();
        if (before != null) {
            restore(before.version(), before.content());
        }
        CaseStudyState state = before == null ? CaseStudyState.DISCARDED : before.state();
        if (state == sheet().state()) {
            return;
        }
        if (state == CaseStudyState.DISCARDED) {
            apply(new CaseStudyDiscarded(command.id()));
        } else if (sheet().isPublished()) {
            apply(new CaseStudyUnpublished(command.id()));
            if (state == CaseStudyState.SUBMITTED) {
                apply(new CaseStudySubmitted(command.id()));
            }
        }
    }

    @EventSourcingHandler
    void on(CaseStudyEvent event, @Timestamp Instant at, MetaData metaData) {
        Provenance provenance = Provenance.of(metaData);
        if (sheet == null) {
            CaseStudyDrafted drafted = (CaseStudyDrafted) event;
            id = drafted.id();
            sheet = CaseStudySheet.drafted(drafted, at, provenance);
        } else {
            sheet = sheet.after(event, at, provenance);
        }
    }

    private void reviseTo(CaseStudyContent wanted) {
        refuseUnless(!wanted.text(TextField.TITLE).isBlank(), sheet().id(), Reason.NO_TITLE);
        CaseStudyRevision.between(sheet().id(), sheet().content(), wanted).forEach(event -> apply(event));
    }

    private void restore(long version, CaseStudyContent content) {
        if (!content.equals(sheet().content())) {
            apply(new CaseStudyRestored(sheet().id(), version, content));
        }
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
