package fr.essaim.harvesting;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** Moments as the protocol writes them, in universal time: a day or a second. */
final class Datestamp {

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SECOND = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

    private Datestamp() {}

    static String of(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** The day of a moment. */
    static String day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC).toString();
    }

    static boolean isOne(String text) {
        if (!DAY.matcher(text).matches() && !SECOND.matcher(text).matches() || text.startsWith("0000")) {
            return false;
        }
        try {
            start(text);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    /** When the day or the second begins. */
    static Instant start(String text) {
        LocalDateTime moment = isDay(text)
                ? LocalDate.parse(text).atStartOfDay()
                : LocalDateTime.parse(text.substring(0, text.length() - 1));
        return moment.toInstant(ZoneOffset.UTC);
    }

    /** When the next begins: whatever happened in it happened before. */
    static Instant end(String text) {
        return start(text).plus(1, isDay(text) ? ChronoUnit.DAYS : ChronoUnit.SECONDS);
    }

    private static boolean isDay(String text) {
        return DAY.matcher(text).matches();
    }
}
