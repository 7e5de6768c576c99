package fr.essaim.partnership.command;

import fr.essaim.partnership.PartnershipId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes it out of the bin. */
public record RevivePartnership(@TargetAggregateIdentifier PartnershipId id) implements PartnershipCommand {}
