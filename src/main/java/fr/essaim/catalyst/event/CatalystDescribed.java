package fr.essaim.catalyst.event;

import fr.essaim.catalyst.CatalystDescription;
import fr.essaim.catalyst.CatalystId;
import org.axonframework.serialization.Revision;

/** What the catalyst is was said anew, as a whole. */
@Revision("1")
public record CatalystDescribed(CatalystId id, CatalystDescription description) implements CatalystEvent {}
