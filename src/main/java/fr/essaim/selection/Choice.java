package fr.essaim.selection;

import fr.essaim.casestudy.CaseStudyId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The cases of a selection.
 *
 * @param pinned those taken, in the host's order
 * @param excluded those never to be proposed
 * @param notes what the host says of a case; a case without note is not in the map
 */
public record Choice(List<CaseStudyId> pinned, Set<CaseStudyId> excluded, Map<CaseStudyId, String> notes) {

    static final Choice EMPTY = new Choice(List.of(), Set.of(), Map.of());

    public boolean has(CaseStudyId id) {
        return pinned.contains(id);
    }

    /** What the host says of a case, or empty. */
    public String note(CaseStudyId id) {
        return notes.getOrDefault(id, "");
    }

    Choice pinning(CaseStudyId id) {
        List<CaseStudyId> more = new ArrayList<>(pinned);
        if (!more.contains(id)) {
            more.add(id);
        }
        return new Choice(List.copyOf(more), without(excluded, id), notes);
    }

    Choice excluding(CaseStudyId id) {
        Set<CaseStudyId> more = new LinkedHashSet<>(excluded);
        more.add(id);
        return new Choice(without(pinned, id), more, notes);
    }

    Choice releasing(CaseStudyId id) {
        return new Choice(without(pinned, id), without(excluded, id), notes);
    }

    Choice ordered(List<CaseStudyId> cases) {
        return new Choice(List.copyOf(cases), excluded, notes);
    }

    Choice noting(CaseStudyId id, String note) {
        Map<CaseStudyId, String> more = new LinkedHashMap<>(notes);
        if (note.isEmpty()) {
            more.remove(id);
        } else {
            more.put(id, note);
        }
        return new Choice(pinned, excluded, more);
    }

    private static List<CaseStudyId> without(List<CaseStudyId> cases, CaseStudyId id) {
        return cases.stream().filter(other -> !other.equals(id)).toList();
    }

    private static Set<CaseStudyId> without(Set<CaseStudyId> cases, CaseStudyId id) {
        Set<CaseStudyId> fewer = new LinkedHashSet<>(cases);
        fewer.remove(id);
        return fewer;
    }
}
