package fr.essaim.catalyst.event;

import fr.essaim.catalyst.CatalystId;
import fr.essaim.territory.TerritoryCode;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** The catalyst was placed in a territory, or in none. */
@Revision("1")
public record CatalystMoved(CatalystId id, @Nullable TerritoryCode territory) implements CatalystEvent {}
