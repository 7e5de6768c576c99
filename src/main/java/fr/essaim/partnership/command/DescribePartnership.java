package fr.essaim.partnership.command;

import fr.essaim.partnership.Description;
import fr.essaim.partnership.PartnershipId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Says anew its title, purpose and domains; refused when it changed since the version that the author read. */
public record DescribePartnership(
        @TargetAggregateIdentifier PartnershipId id,
        @TargetAggregateVersion @Nullable Long version,
        Description description)
        implements PartnershipCommand {}
