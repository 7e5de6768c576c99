package fr.essaim.selecting;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.Choice;
import fr.essaim.writing.PersonalTraces;
import fr.essaim.writing.WritingProblem;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/** The notes of a form: for each case what was typed, and the note that stood there before. */
record TypedNotes(Map<CaseStudyId, Typed> notes) {

    static final TypedNotes NONE = new TypedNotes(Map.of());

    private static final String NOTE = "note-";
    private static final String BEFORE = "avant-";
    private static final int LONGEST = 1_000;

    /** One note. */
    record Typed(String before, String text) {

        boolean isChanged() {
            return !before.equals(text);
        }
    }

    static TypedNotes of(MultiValueMap<String, String> form) {
        Map<CaseStudyId, Typed> notes = new LinkedHashMap<>();
        form.forEach((name, values) -> {
            if (name.startsWith(NOTE)) {
                String id = name.substring(NOTE.length());
                String before = form.getFirst(BEFORE + id);
                CaseStudyId.parse(id)
                        .ifPresent(known -> notes.put(
                                known, new Typed(lines(before == null ? "" : before), lines(values.getFirst()))));
            }
        });
        return new TypedNotes(notes);
    }

    /** Those that differ from what the host read. */
    Map<CaseStudyId, Typed> changed() {
        Map<CaseStudyId, Typed> changed = new LinkedHashMap<>(notes);
        changed.values().removeIf(note -> !note.isChanged());
        return changed;
    }

    /** Whether a note was changed here while somebody else changed it too. */
    boolean isBehind(Choice choice) {
        return changed().entrySet().stream()
                .anyMatch(note -> !note.getValue().before().equals(choice.note(note.getKey()))
                        && !note.getValue().text().equals(choice.note(note.getKey())));
    }

    List<WritingProblem> problems(SelectionWords words) {
        List<WritingProblem> problems = new ArrayList<>();
        changed().forEach((id, note) -> {
            if (note.text().length() > LONGEST) {
                problems.add(problem(id, words.say("selection.erreur.note-longue", LONGEST)));
            }
            PersonalTraces.in(note.text()).ifPresent(trace -> problems.add(problem(id, trace.message())));
        });
        return problems;
    }

    private static WritingProblem problem(CaseStudyId id, String message) {
        return new WritingProblem(NOTE + id, "", message, List.of());
    }

    // A browser sends other ends of line than it was given.
    private static String lines(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
