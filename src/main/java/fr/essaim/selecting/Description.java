package fr.essaim.selecting;

import fr.essaim.writing.PersonalTraces;
import fr.essaim.writing.WritingProblem;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a host typed of a selection, as it was typed.
 *
 * @param webinar a day as a date field writes it, or empty
 */
public record Description(String title, String theme, String webinar) {

    static final int LONGEST = 150;

    private static final int EARLIEST = 2000;
    private static final int LATEST = 2199;

    static Description of(String title, String theme, @Nullable LocalDate webinarOn) {
        return new Description(title, theme, webinarOn == null ? "" : webinarOn.toString());
    }

    /** As typed, without the spaces around it. */
    Description stripped() {
        return new Description(title.strip(), theme.strip(), webinar.strip());
    }

    @Nullable
    LocalDate webinarOn() {
        if (webinar.isEmpty()) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(webinar);
            return day.getYear() < EARLIEST || day.getYear() > LATEST ? null : day;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    List<WritingProblem> problems(SelectionWords words) {
        List<WritingProblem> problems = new ArrayList<>();
        if (title.isBlank()) {
            problems.add(problem("titre", title, words.say("selection.erreur.titre")));
        }
        checkText("titre", title, words, problems);
        checkText("theme", theme, words, problems);
        if (!webinar.isEmpty() && webinarOn() == null) {
            problems.add(problem("webinaire", webinar, words.say("selection.erreur.webinaire")));
        }
        return problems;
    }

    private static void checkText(String field, String text, SelectionWords words, List<WritingProblem> problems) {
        if (text.length() > LONGEST) {
            problems.add(problem(field, text, words.say("selection.erreur.long", LONGEST)));
        }
        PersonalTraces.in(text).ifPresent(trace -> problems.add(problem(field, text, trace.message())));
    }

    private static WritingProblem problem(String field, String value, String message) {
        return new WritingProblem(field, value, message, List.of());
    }
}
