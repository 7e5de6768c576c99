package fr.essaim.catalyst.command;

import fr.essaim.catalyst.CatalystId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that a catalyst no longer animates its territory, and why. */
public record DeactivateCatalyst(@TargetAggregateIdentifier CatalystId id, String reason) implements CatalystCommand {}
