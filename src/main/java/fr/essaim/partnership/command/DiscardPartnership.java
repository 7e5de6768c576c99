package fr.essaim.partnership.command;

import fr.essaim.partnership.PartnershipId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts it in the bin. */
public record DiscardPartnership(@TargetAggregateIdentifier PartnershipId id) implements PartnershipCommand {}
