package fr.essaim.retagging.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that every case was seen. */
public record CompleteRetagging(@TargetAggregateIdentifier String retaggingId, int changed) {}
