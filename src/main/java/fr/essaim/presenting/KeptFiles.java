package fr.essaim.presenting;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The files that were asked for last, in a bounded room; only one is made at a time, so that many visitors at once cost what one does. */
final class KeptFiles {

    private static final int ROOM = 24 * 1024 * 1024;

    private final Map<String, byte[]> files = new LinkedHashMap<>(16, 0.75f, true);
    private final Object oneAtATime = new Object();
    private long taken;

    /** What is there already waits for nothing that is being made. */
    byte[] get(String name, Supplier<byte[]> making) {
        byte[] found = find(name);
        return found == null ? make(name, making) : found;
    }

    private byte[] make(String name, Supplier<byte[]> making) {
        synchronized (oneAtATime) {
            byte[] meanwhile = find(name);
            if (meanwhile != null) {
                return meanwhile;
            }
            byte[] made = making.get();
            keep(name, made);
            return made;
        }
    }

    private synchronized byte @Nullable [] find(String name) {
        return files.get(name);
    }

    private synchronized void keep(String name, byte[] made) {
        files.put(name, made);
        taken += made.length;
        for (Iterator<byte[]> oldest = files.values().iterator(); taken > ROOM && oldest.hasNext(); ) {
            taken -= oldest.next().length;
            oldest.remove();
        }
    }
}
