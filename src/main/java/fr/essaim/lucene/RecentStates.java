package fr.essaim.lucene;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The states written last, so many and no more, and the names of all those that a searcher does not see yet. */
final class RecentStates<S> {

    private static final int MOST = 1_000;
    private static final float LOAD_FACTOR = 0.75f;
    private static final boolean BY_LAST_USE = true;

    private final Map<String, S> states = new LinkedHashMap<>(MOST, LOAD_FACTOR, BY_LAST_USE) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, S> eldest) {
            return size() > MOST;
        }
    };
    private final Set<String> unseen = new HashSet<>();

    void put(String key, S state) {
        states.put(key, state);
        unseen.add(key);
    }

    @Nullable
    S get(String key) {
        return states.get(key);
    }

    /** Whether neither this nor a searcher can tell the state of what has this name. */
    boolean hides(String key) {
        return unseen.contains(key) && !states.containsKey(key);
    }

    int unseen() {
        return unseen.size();
    }

    /** Searchers see everything now. */
    void allSeen() {
        unseen.clear();
    }
}
