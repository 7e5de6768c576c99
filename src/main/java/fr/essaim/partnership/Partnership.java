package fr.essaim.partnership;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.essaim.casestudy.command.ImportOutcome;
import fr.essaim.partnership.PartnershipLife.Contradiction;
import fr.essaim.partnership.PartnershipRefused.Reason;
import fr.essaim.partnership.command.CorrectPartnershipFormation;
import fr.essaim.partnership.command.DescribePartnership;
import fr.essaim.partnership.command.DiscardPartnership;
import fr.essaim.partnership.command.FormPartnership;
import fr.essaim.partnership.command.ImportPartnership;
import fr.essaim.partnership.command.LinkPartnershipToCase;
import fr.essaim.partnership.command.RevivePartnership;
import fr.essaim.partnership.command.StrikePartnershipAct;
import fr.essaim.partnership.command.TellPartnershipAct;
import fr.essaim.partnership.command.UnlinkPartnershipFromCase;
import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.partnership.event.PartnershipActStruck;
import fr.essaim.partnership.event.PartnershipDescribed;
import fr.essaim.partnership.event.PartnershipDiscarded;
import fr.essaim.partnership.event.PartnershipEvent;
import fr.essaim.partnership.event.PartnershipFormationCorrected;
import fr.essaim.partnership.event.PartnershipFormed;
import fr.essaim.partnership.event.PartnershipLinkedToCase;
import fr.essaim.partnership.event.PartnershipRevived;
import fr.essaim.partnership.event.PartnershipUnlinkedFromCase;
import fr.essaim.storage.Provenance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/** Decides what may be told of one partnership. */
@Aggregate(type = "Partnership")
class Partnership {

    @AggregateIdentifier
    private @Nullable PartnershipId id;

    private @Nullable PartnershipSheet sheet;

    Partnership() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(FormPartnership command) {
        form(command.id(), command.providerReference(), command.description(), command.formation());
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ImportOutcome handle(ImportPartnership command) {
        boolean isNew = sheet == null;
        if (isNew) {
            form(command.id(), command.providerReference(), command.description(), command.formation());
        } else if (!sheet().isPublic()) {
            return ImportOutcome.UNCHANGED;
        }
        long before = sheet().version();
        ImportPlan plan = ImportPlan.of(command, sheet());
        describe(plan.description());
        correct(plan.formation());
        plan.acts().forEach(this::tell);
        plan.cases().forEach(other -> apply(new PartnershipLinkedToCase(command.id(), other)));
        return isNew
                ? ImportOutcome.CREATED
                : sheet().version() > before ? ImportOutcome.REVISED : ImportOutcome.UNCHANGED;
    }

    @CommandHandler
    void handle(DescribePartnership command) {
        refuseInTheBin();
        describe(command.description());
    }

    @CommandHandler
    void handle(CorrectPartnershipFormation command) {
        refuseInTheBin();
        correct(command.formation());
    }

    @CommandHandler
    void handle(TellPartnershipAct command) {
        refuseInTheBin();
        tell(command.act());
    }

    @CommandHandler
    void handle(StrikePartnershipAct command) {
        refuseInTheBin();
        ToldAct told = sheet().acts().stream()
                .filter(act -> act.number() == command.act())
                .findFirst()
                .orElseThrow(() -> refusal(Reason.NO_SUCH_ACT));
        refuseUnless(!told.isStruck(), Reason.ALREADY_STRUCK);
        List<ToldAct> rest =
                sheet().acts().stream().filter(act -> !act.equals(told)).toList();
        refuseIfContradictory(PartnershipLife.contradictionIn(sheet().formation(), rest));
        apply(new PartnershipActStruck(command.id(), command.act(), command.reason()));
    }

    @CommandHandler
    void handle(LinkPartnershipToCase command) {
        refuseInTheBin();
        if (!sheet().cases().contains(command.caseStudy())) {
            apply(new PartnershipLinkedToCase(command.id(), command.caseStudy()));
        }
    }

    @CommandHandler
    void handle(UnlinkPartnershipFromCase command) {
        refuseInTheBin();
        if (sheet().cases().contains(command.caseStudy())) {
            apply(new PartnershipUnlinkedFromCase(command.id(), command.caseStudy()));
        }
    }

    @CommandHandler
    void handle(DiscardPartnership command) {
        if (sheet().isPublic()) {
            apply(new PartnershipDiscarded(command.id()));
        }
    }

    @CommandHandler
    void handle(RevivePartnership command) {
        refuseUnless(!sheet().isPublic(), Reason.NOT_IN_THE_BIN);
        apply(new PartnershipRevived(command.id()));
    }

    @EventSourcingHandler
    void on(PartnershipEvent event, @Timestamp Instant at, MetaData metaData) {
        if (sheet == null) {
            PartnershipFormed formed = (PartnershipFormed) event;
            id = formed.id();
            sheet = PartnershipSheet.formed(formed, at);
        } else {
            sheet = sheet.after(event, at, Provenance.of(metaData));
        }
    }

    private static void form(PartnershipId id, @Nullable String providerReference, Description said, Formation begun) {
        FormationRule.refuse(id, said);
        FormationRule.refuse(id, begun);
        apply(new PartnershipFormed(
                id,
                providerReference,
                said.title(),
                said.purpose(),
                begun.category(),
                begun.territory(),
                said.domains(),
                begun.partners(),
                begun.on(),
                begun.evidence()));
    }

    private void describe(Description said) {
        FormationRule.refuse(sheet().id(), said);
        if (!said.equals(sheet().description())) {
            apply(new PartnershipDescribed(sheet().id(), said.title(), said.purpose(), said.domains()));
        }
    }

    private void correct(Formation begun) {
        FormationRule.refuse(sheet().id(), begun);
        if (begun.equals(sheet().formation())) {
            return;
        }
        refuseIfContradictory(PartnershipLife.contradictionIn(begun, sheet().acts()));
        apply(new PartnershipFormationCorrected(
                sheet().id(), begun.category(), begun.territory(), begun.partners(), begun.on(), begun.evidence()));
    }

    private void tell(PartnershipAct act) {
        refuseUnless(!act.evidence().sentence().isBlank(), Reason.NO_EVIDENCE);
        ToldAct told = new ToldAct(sheet().version() + 1, act, sheet().changedAt(), "", null);
        Optional<Contradiction> contradiction = PartnershipLife.contradictionIn(
                sheet().formation(),
                Stream.concat(sheet().acts().stream(), Stream.of(told)).toList());
        Reason reason = contradiction.map(Contradiction::reason).orElse(null);
        boolean isItsOwn = contradiction.isPresent()
                && (contradiction.get().told().equals(told) || reason == Reason.ALREADY_ENDED);
        if (isItsOwn && reason != null) {
            throw refusal(reason);
        }
        refuseIfContradictory(contradiction);
        apply(act);
    }

    private void refuseIfContradictory(Optional<Contradiction> contradiction) {
        contradiction.ifPresent(found -> {
            throw new PartnershipRefused(sheet().id(), found);
        });
    }

    private void refuseInTheBin() {
        refuseUnless(sheet().isPublic(), Reason.IS_IN_THE_BIN);
    }

    private void refuseUnless(boolean allowed, Reason reason) {
        if (!allowed) {
            throw refusal(reason);
        }
    }

    private PartnershipRefused refusal(Reason reason) {
        return new PartnershipRefused(sheet().id(), reason);
    }

    private PartnershipSheet sheet() {
        return requireNonNull(sheet, "a partnership begins with its formation");
    }
}
