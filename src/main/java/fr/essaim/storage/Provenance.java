package fr.essaim.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who asks for a command, by an opaque id and never a name, and why. */
public record Provenance(String actor, Cause cause) {

    static final String ACTOR = "actor";
    static final String IMPORT = "import";
    static final String RETAGGING = "retagging";
    static final String UNDO = "undo";

    private static final String APPLICATION = "essaim";

    /** What a person asks for by herself. */
    public static Provenance of(String actor) {
        return new Provenance(actor, new Cause.ByHand());
    }

    /** What the application does by itself: the files it finds at start, the command line. */
    public static Provenance system() {
        return of(APPLICATION);
    }

    public Provenance byImport(String id) {
        return new Provenance(actor, new Cause.Import(id));
    }

    public Provenance byRetagging(String id) {
        return new Provenance(actor, new Cause.Retagging(id));
    }

    /** Undoes an import or a retagging. */
    public Provenance undoing(String id) {
        return new Provenance(actor, new Cause.Undo(id));
    }

    /** The import that the event belongs to, if any. */
    public @Nullable String importId() {
        return cause instanceof Cause.Import batch ? batch.id() : null;
    }

    /** Whether the application did it by itself. */
    public boolean isOfTheApplication() {
        return actor.equals(APPLICATION);
    }

    /** The provenance that an event carries. */
    public static Provenance of(Map<String, ?> metaData) {
        Object actor = metaData.get(ACTOR);
        return new Provenance(actor == null ? "" : actor.toString(), Cause.of(metaData));
    }

    Map<String, Object> metaData() {
        Map<String, Object> data = new LinkedHashMap<>(cause.metaData());
        data.put(ACTOR, actor);
        return data;
    }
}
