package fr.essaim.catalyst.event;

import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.ContactId;
import org.axonframework.serialization.Revision;

/** That person took her agreement back, or somebody did for her. */
@Revision("1")
public record CatalystContactWithdrawn(CatalystId id, ContactId contact) implements CatalystEvent {}
