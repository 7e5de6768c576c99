package fr.essaim.retagging.event;

/** Something that happened in one retagging. */
public sealed interface RetaggingEvent
        permits RetaggingStarted, RetaggingCompleted, RetaggingUndoStarted, RetaggingUndone {

    String retaggingId();
}
