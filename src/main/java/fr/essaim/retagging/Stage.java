package fr.essaim.retagging;

import fr.essaim.retagging.event.RetaggingCompleted;
import fr.essaim.retagging.event.RetaggingEvent;
import fr.essaim.retagging.event.RetaggingStarted;
import fr.essaim.retagging.event.RetaggingUndoStarted;
import fr.essaim.retagging.event.RetaggingUndone;

/** How far a retagging came. */
public enum Stage {
    APPLYING("en-cours"),
    APPLIED("applique"),
    UNDOING("en-cours"),
    UNDONE("annule");

    private final String look;

    Stage(String look) {
        this.look = look;
    }

    /** The name of the class that pages give it. */
    public String look() {
        return look;
    }

    public boolean isUnderWay() {
        return this == APPLYING || this == UNDOING;
    }

    static Stage after(RetaggingEvent event) {
        return switch (event) {
            case RetaggingStarted started -> APPLYING;
            case RetaggingCompleted completed -> APPLIED;
            case RetaggingUndoStarted started -> UNDOING;
            case RetaggingUndone undone -> UNDONE;
        };
    }
}
