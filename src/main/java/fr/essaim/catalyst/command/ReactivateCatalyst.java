package fr.essaim.catalyst.command;

import fr.essaim.catalyst.CatalystId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that a catalyst animates its territory again. */
public record ReactivateCatalyst(@TargetAggregateIdentifier CatalystId id) implements CatalystCommand {}
