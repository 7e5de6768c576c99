package fr.essaim.lucene;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** An index beside one built from the events: how many documents were compared, and those that are not alike. */
public record IndexComparison(int compared, List<IndexDifference> differences) {

    static IndexComparison of(Map<String, String> found, Map<String, String> wanted) {
        TreeSet<String> keys = new TreeSet<>(found.keySet());
        keys.addAll(wanted.keySet());
        List<IndexDifference> differences = new ArrayList<>();
        for (String key : keys) {
            if (!Objects.equals(found.get(key), wanted.get(key))) {
                differences.add(new IndexDifference(key, kind(found.get(key), wanted.get(key))));
            }
        }
        return new IndexComparison(keys.size(), differences);
    }

    private static IndexDifference.Kind kind(@Nullable String found, @Nullable String wanted) {
        if (found == null) {
            return IndexDifference.Kind.MISSING;
        }
        return wanted == null ? IndexDifference.Kind.EXCESS : IndexDifference.Kind.DIFFERENT;
    }
}
