package fr.essaim.catalyst.command;

import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.ContactId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes back the person who could be written to. */
public record WithdrawCatalystContact(@TargetAggregateIdentifier CatalystId id, ContactId contact) implements CatalystCommand {}
