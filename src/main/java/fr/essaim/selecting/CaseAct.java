package fr.essaim.selecting;

import fr.essaim.casestudy.CaseStudyId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What a button of the list of cases asks for. */
sealed interface CaseAct {

    /** Only the notes. */
    record Save() implements CaseAct {}

    /** One place up or down. */
    record Move(CaseStudyId id, int by) implements CaseAct {

        /** The new order; the same when the case is already first or last. */
        List<CaseStudyId> in(List<CaseStudyId> order) {
            int from = order.indexOf(id);
            int to = from + by;
            if (from < 0 || to < 0 || to >= order.size()) {
                return order;
            }
            List<CaseStudyId> other = new ArrayList<>(order);
            Collections.swap(other, from, to);
            return other;
        }
    }

    /** The order in which the page shows the cases. */
    record Order(List<CaseStudyId> cases) implements CaseAct {}

    /** Into the selection. */
    record Pin(List<CaseStudyId> cases) implements CaseAct {}

    /** Out of the selection, to be proposed again perhaps. */
    record Release(CaseStudyId id) implements CaseAct {}

    /** Never to be proposed. */
    record Exclude(CaseStudyId id) implements CaseAct {}

    /**
     * Reads a button: {@code monter:ecole-velo}; anything else only saves the notes.
     *
     * @param shown the cases of the selection in the order of the page
     * @param proposed the cases that the page proposes
     */
    static CaseAct read(String button, List<CaseStudyId> shown, List<CaseStudyId> proposed) {
        String[] parts = button.split(":", 2);
        if (parts[0].equals("ordonner")) {
            return new Order(shown);
        }
        if (parts[0].equals("retenir-tout")) {
            return new Pin(proposed);
        }
        Optional<CaseStudyId> id = parts.length == 2 ? CaseStudyId.parse(parts[1]) : Optional.empty();
        return id.map(known -> of(parts[0], known)).orElseGet(Save::new);
    }

    private static CaseAct of(String verb, CaseStudyId id) {
        return switch (verb) {
            case "monter" -> new Move(id, -1);
            case "descendre" -> new Move(id, 1);
            case "retenir" -> new Pin(List.of(id));
            case "retirer", "reprendre" -> new Release(id);
            case "ecarter" -> new Exclude(id);
            default -> new Save();
        };
    }
}
