package fr.essaim.catalyst.event;

import fr.essaim.catalyst.CatalystId;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The catalyst no longer animates its territory; a file gives no reason. */
@Revision("1")
public record CatalystDeactivated(CatalystId id, @Nullable String reason) implements CatalystEvent {}
