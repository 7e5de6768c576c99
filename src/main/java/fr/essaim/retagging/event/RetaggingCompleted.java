package fr.essaim.retagging.event;

import org.axonframework.serialization.Revision;

/** Every chosen case was seen, and so many were changed. */
@Revision("1")
public record RetaggingCompleted(String retaggingId, int changed) implements RetaggingEvent {}
