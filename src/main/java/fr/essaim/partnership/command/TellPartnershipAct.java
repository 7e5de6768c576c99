package fr.essaim.partnership.command;

import fr.essaim.partnership.PartnershipId;
import fr.essaim.partnership.event.PartnershipAct;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Tells one act of its life; refused when the partnership changed since the version that the author read. */
public record TellPartnershipAct(
        @TargetAggregateIdentifier PartnershipId id,
        @TargetAggregateVersion @Nullable Long version,
        PartnershipAct act) implements PartnershipCommand {}
