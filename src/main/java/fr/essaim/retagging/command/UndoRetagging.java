package fr.essaim.retagging.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Asks for a retagging to be taken back. */
public record UndoRetagging(@TargetAggregateIdentifier String retaggingId) {}
