package fr.essaim.following;

import fr.essaim.web.French;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/** How often letters leave, when there is something to tell: in the morning, where the readers live. */
enum Rhythm {
    DAILY("quotidien", "chaque jour"),
    WEEKLY("hebdomadaire", "chaque lundi");

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private final String parameter;
    private final String words;

    Rhythm(String parameter, String words) {
        this.parameter = parameter;
        this.words = words;
    }

    String parameter() {
        return parameter;
    }

    /** As it stands in a sentence. */
    String words() {
        return words;
    }

    Rhythm other() {
        return this == DAILY ? WEEKLY : DAILY;
    }

    /** The last moment, up to now, at which letters of this rhythm were due. */
    Instant lastDue(Instant now) {
        ZonedDateTime here = now.atZone(French.PARIS);
        LocalDate day =
                here.toLocalTime().isBefore(MORNING) ? here.toLocalDate().minusDays(1) : here.toLocalDate();
        LocalDate due = this == DAILY ? day : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return due.atTime(MORNING).atZone(French.PARIS).toInstant();
    }

    static Optional<Rhythm> named(String parameter) {
        return Arrays.stream(values())
                .filter(each -> each.parameter.equals(parameter))
                .findFirst();
    }
}
