package fr.essaim.importing.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that an import was undone, with how many cases went back and how many stayed as they were. */
public record UndoImport(@TargetAggregateIdentifier String importId, int undone, int kept) {}
