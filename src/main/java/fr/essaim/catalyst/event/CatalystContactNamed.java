package fr.essaim.catalyst.event;

import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.ContactId;
import org.axonframework.serialization.Revision;

/** A person agreed to be written to; who she is stands in a table, from which she can vanish. */
@Revision("1")
public record CatalystContactNamed(CatalystId id, ContactId contact) implements CatalystEvent {}
