package fr.essaim.storage;

import java.util.Map;

/** What made somebody ask for a command: events carry it beside the actor. */
public sealed interface Cause {

    /** A person looked at this one thing and decided. */
    record ByHand() implements Cause {}

    /** A row of a file; the id is the import's. */
    record Import(String id) implements Cause {}

    /** A concept was changed in many cases at once; the id is the retagging's. */
    record Retagging(String id) implements Cause {}

    /** An import or a retagging, whose id this is, was undone. */
    record Undo(String id) implements Cause {}

    /** Whether a person decided about this thing, by itself or among others that she saw. */
    default boolean isPersonal() {
        return switch (this) {
            case ByHand byHand -> true;
            case Retagging retagging -> true;
            case Import batch -> false;
            case Undo undo -> false;
        };
    }

    /** The cause that the metadata of an event tells. */
    static Cause of(Map<String, ?> metaData) {
        if (metaData.get(Provenance.IMPORT) instanceof String id) {
            return new Import(id);
        }
        if (metaData.get(Provenance.RETAGGING) instanceof String id) {
            return new Retagging(id);
        }
        return metaData.get(Provenance.UNDO) instanceof String id ? new Undo(id) : new ByHand();
    }

    /** What an event carries of it. */
    default Map<String, Object> metaData() {
        return switch (this) {
            case ByHand byHand -> Map.of();
            case Import batch -> Map.of(Provenance.IMPORT, batch.id());
            case Retagging retagging -> Map.of(Provenance.RETAGGING, retagging.id());
            case Undo undo -> Map.of(Provenance.UNDO, undo.id());
        };
    }
}
