package fr.essaim.selection.event;

import fr.essaim.selection.SelectionId;
import org.axonframework.serialization.Revision;

/** It was put in the bin; nobody outside had seen it. */
@Revision("1")
public record SelectionDiscarded(SelectionId id) implements SelectionEvent {}
