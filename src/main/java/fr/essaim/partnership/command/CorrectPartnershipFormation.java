package fr.essaim.partnership.command;

import fr.essaim.partnership.Formation;
import fr.essaim.partnership.PartnershipId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Says anew how a partnership began; refused when it changed since the version that the author read. */
public record CorrectPartnershipFormation(
        @TargetAggregateIdentifier PartnershipId id,
        @TargetAggregateVersion @Nullable Long version,
        Formation formation)
        implements PartnershipCommand {}
