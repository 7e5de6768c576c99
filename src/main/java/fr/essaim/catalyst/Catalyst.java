package fr.essaim.catalyst;

import static java.util.Objects.requireNonNull;
import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import fr.essaim.casestudy.command.ImportAnswer;
import fr.essaim.catalyst.CatalystRefused.Reason;
import fr.essaim.catalyst.command.DeactivateCatalyst;
import fr.essaim.catalyst.command.ImportCatalyst;
import fr.essaim.catalyst.command.LinkCatalystToCase;
import fr.essaim.catalyst.command.NameCatalystContact;
import fr.essaim.catalyst.command.ReactivateCatalyst;
import fr.essaim.catalyst.command.RegisterCatalyst;
import fr.essaim.catalyst.command.ReviseCatalyst;
import fr.essaim.catalyst.command.UnlinkCatalystFromCase;
import fr.essaim.catalyst.command.WithdrawCatalystContact;
import fr.essaim.catalyst.event.CatalystContactNamed;
import fr.essaim.catalyst.event.CatalystContactWithdrawn;
import fr.essaim.catalyst.event.CatalystDeactivated;
import fr.essaim.catalyst.event.CatalystEvent;
import fr.essaim.catalyst.event.CatalystLinkedToCase;
import fr.essaim.catalyst.event.CatalystReactivated;
import fr.essaim.catalyst.event.CatalystRegistered;
import fr.essaim.catalyst.event.CatalystUnlinkedFromCase;
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

/** Decides what may happen to one catalyst. */
@Aggregate(type = Catalyst.TYPE)
class Catalyst {

    static final String TYPE = "Catalyst";

    @AggregateIdentifier
    private @Nullable CatalystId id;

    private @Nullable CatalystSheet sheet;

    Catalyst() {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RegisterCatalyst command) {
        refuseUnless(!command.description().name().isBlank(), command.id(), Reason.NO_NAME);
        apply(new CatalystRegistered(
                command.id(),
                command.providerReference(),
                command.description(),
                command.territory(),
                command.metiers()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    ImportAnswer handle(ImportCatalyst command) {
        CatalystImportPlan plan = CatalystImportPlan.of(command, sheet);
        CatalystContent wanted = plan.content();
        if (sheet == null) {
            handle(new RegisterCatalyst(
                    command.id(),
                    command.providerReference(),
                    wanted.description(),
                    wanted.territory(),
                    wanted.metiers()));
        }
        reviseTo(wanted);
        return plan.answer();
    }

    @CommandHandler
    void handle(ReviseCatalyst command) {
        reviseTo(new CatalystContent(
                command.description(),
                command.territory(),
                command.metiers(),
                sheet().content().cases(),
                sheet().content().state()));
    }

    @CommandHandler
    void handle(LinkCatalystToCase command) {
        if (!sheet().content().cases().contains(command.caseStudy())) {
            apply(new CatalystLinkedToCase(command.id(), command.caseStudy()));
        }
    }

    @CommandHandler
    void handle(UnlinkCatalystFromCase command) {
        if (sheet().content().cases().contains(command.caseStudy())) {
            apply(new CatalystUnlinkedFromCase(command.id(), command.caseStudy()));
        }
    }

    @CommandHandler
    void handle(DeactivateCatalyst command) {
        refuseUnless(sheet().isActive(), command.id(), Reason.NOT_ACTIVE);
        apply(new CatalystDeactivated(command.id(), command.reason()));
    }

    @CommandHandler
    void handle(ReactivateCatalyst command) {
        refuseUnless(!sheet().isActive(), command.id(), Reason.NOT_INACTIVE);
        apply(new CatalystReactivated(command.id()));
    }

    @CommandHandler
    void handle(NameCatalystContact command) {
        refuseUnless(sheet().contact() == null, command.id(), Reason.HAS_A_CONTACT);
        apply(new CatalystContactNamed(command.id(), command.contact()));
    }

    @CommandHandler
    void handle(WithdrawCatalystContact command) {
        if (command.contact().equals(sheet().contact())) {
            apply(new CatalystContactWithdrawn(command.id(), command.contact()));
        }
    }

    @EventSourcingHandler
    void on(CatalystEvent event, @Timestamp Instant at, MetaData metaData) {
        Provenance provenance = Provenance.of(metaData);
        if (sheet == null) {
            CatalystRegistered registered = (CatalystRegistered) event;
            id = registered.id();
            sheet = CatalystSheet.registered(registered, at, provenance);
        } else {
            sheet = sheet.after(event, at, provenance);
        }
    }

    private void reviseTo(CatalystContent wanted) {
        refuseUnless(!wanted.description().name().isBlank(), sheet().id(), Reason.NO_NAME);
        CatalystRevision.between(sheet().id(), sheet().content(), wanted).forEach(event -> apply(event));
    }

    private CatalystSheet sheet() {
        return requireNonNull(sheet, "a catalyst begins with its registration");
    }

    private static void refuseUnless(boolean allowed, CatalystId id, Reason reason) {
        if (!allowed) {
            throw new CatalystRefused(id, reason);
        }
    }
}
