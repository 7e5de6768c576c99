package fr.essaim.partnership.command;

import fr.essaim.partnership.Description;
import fr.essaim.partnership.Formation;
import fr.essaim.partnership.PartnershipId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records a partnership and how it began. */
public record FormPartnership(
        @TargetAggregateIdentifier PartnershipId id,
        @Nullable String providerReference,
        Description description,
        Formation formation)
        implements PartnershipCommand {}
