package fr.essaim.importing.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Closes the record of an import with its counts. */
public record CompleteImport(
        @TargetAggregateIdentifier String importId, int created, int revised, int unchanged, int refused) {}
