package fr.essaim.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as the French write them. */
public final class French {

    /** Days begin and end where the readers live. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final int THOUSAND = 1_000;
    private static final char NARROW_SPACE = '\u202f';

    private French() {}

    /** « 1er mars 2026 ». */
    public static String date(LocalDate day) {
        String text = DAY.format(day);
        return day.getDayOfMonth() == 1 ? text.replaceFirst("^1 ", "1er ") : text;
    }

    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, PARIS);
    }

    public static String date(Instant moment) {
        return date(day(moment));
    }

    /** « 12 345 », with narrow no-break spaces. */
    public static String number(long number) {
        // A page has hundreds of them, nearly all small; a format is read anew each time.
        return Math.abs(number) < THOUSAND
                ? Long.toString(number)
                : String.format(Locale.ROOT, "%,d", number).replace(',', NARROW_SPACE);
    }

    /** « 1 cas », « 12 345 cas »; the noun is invariable or already agrees. */
    public static String count(long number, String noun) {
        return number(number) + '\u00a0' + noun;
    }

    /** A label as it stands at the beginning of a line. */
    public static String capitalized(String label) {
        return label.isEmpty() ? label : label.substring(0, 1).toUpperCase(Locale.FRENCH) + label.substring(1);
    }
}
