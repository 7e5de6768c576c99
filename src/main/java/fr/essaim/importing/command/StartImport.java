package fr.essaim.importing.command;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens the record of an import. */
public record StartImport(@TargetAggregateIdentifier String importId, String fileName, String digest) {}
