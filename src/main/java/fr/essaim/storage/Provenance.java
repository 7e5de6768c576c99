package fr.essaim.storage;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who asks for a command: an opaque id, never a name, and the import the command comes from, if any. */
public record Provenance(String actor, @Nullable String importId) {

    static final String ACTOR = "actor";
    static final String IMPORT = "import";

    /** What the application does by itself: the files it finds at start, the command line. */
    public static Provenance system() {
        return new Provenance("essaim", null);
    }

    public Provenance from(String batch) {
        return new Provenance(actor, batch);
    }

    /** The provenance that an event carries. */
    public static Provenance of(Map<String, ?> metaData) {
        Object actor = metaData.get(ACTOR);
        Object batch = metaData.get(IMPORT);
        return new Provenance(actor == null ? "" : actor.toString(), batch == null ? null : batch.toString());
    }

    Map<String, Object> metaData() {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put(ACTOR, actor);
        if (importId != null) {
            data.put(IMPORT, importId);
        }
        return data;
    }
}
