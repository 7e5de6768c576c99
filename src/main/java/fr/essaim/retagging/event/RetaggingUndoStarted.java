package fr.essaim.retagging.event;

import org.axonframework.serialization.Revision;

/** Somebody asked for it to be taken back. */
@Revision("1")
public record RetaggingUndoStarted(String retaggingId) implements RetaggingEvent {}
