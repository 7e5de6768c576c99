package fr.essaim.catalyst.event;

import fr.essaim.catalyst.CatalystId;
import org.axonframework.serialization.Revision;

/** The catalyst animates its territory again. */
@Revision("1")
public record CatalystReactivated(CatalystId id) implements CatalystEvent {}
