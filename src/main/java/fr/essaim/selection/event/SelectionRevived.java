package fr.essaim.selection.event;

import fr.essaim.selection.SelectionId;
import org.axonframework.serialization.Revision;

/** It is out of the bin. */
@Revision("1")
public record SelectionRevived(SelectionId id) implements SelectionEvent {}
