package fr.essaim.presenting;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The files that were asked for last, in a bounded room; only one is made at a time, so that many visitors at once cost what one does. */
final class KeptFiles {

    private static final int ROOM = 24 * 1024 * 1024;

    private final Map<String, byte[]> files = new LinkedHashMap<>(16, 0.75f, true);
    private long taken;

    synchronized byte[] get(String name, Supplier<byte[]> making) {
        byte[] kept = files.get(name);
        if (kept != null) {
            return kept;
        }
        byte[] made = making.get();
        files.put(name, made);
        taken += made.length;
        for (Iterator<byte[]> oldest = files.values().iterator(); taken > ROOM && oldest.hasNext(); ) {
            taken -= oldest.next().length;
            oldest.remove();
        }
        return made;
    }
}
