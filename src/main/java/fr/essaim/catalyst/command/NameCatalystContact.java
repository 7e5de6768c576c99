package fr.essaim.catalyst.command;

import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.ContactId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Gives a catalyst the person who can be written to; one at a time. */
public record NameCatalystContact(@TargetAggregateIdentifier CatalystId id, ContactId contact) implements CatalystCommand {}
