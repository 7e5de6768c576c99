package fr.essaim.partnership.command;

import fr.essaim.partnership.PartnershipId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Strikes out an act that was told by mistake; {@code act} is the number of its event. */
public record StrikePartnershipAct(
        @TargetAggregateIdentifier PartnershipId id,
        @TargetAggregateVersion @Nullable Long version,
        long act,
        String reason)
        implements PartnershipCommand {}
