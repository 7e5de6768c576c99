package fr.essaim.partnership;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When something happened in the world, as precisely as it is known: a year, a month or a day, written {@code 2019}, {@code 2019-03} or {@code 2019-03-14}, or not at all,
 * written {@code XXXX} (as ISO 8601-2 does). What is not known at all may be any day, so that it is surely before nothing and after nothing.
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) implements Comparable<PartialDate> {

    /** The date of what nobody dates. */
    public static final PartialDate UNKNOWN = new PartialDate(0, null, null);

    private static final String UNKNOWN_YEAR = "XXXX";
    private static final LocalDate EARLIEST = LocalDate.of(1, Month.JANUARY, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, Month.DECEMBER, Month.DECEMBER.maxLength());
    private static final Pattern FORM = Pattern.compile("((?:1[89]|20)[0-9]{2})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::firstDay).thenComparing(PartialDate::lastDay);

    public PartialDate {
        if (month == null && day != null) {
            throw new IllegalArgumentException("a day is in a month");
        }
        LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws IllegalArgumentException when the text is no date of the years 1800 to 2099
     */
    @JsonCreator
    public static PartialDate of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("not a partial date: " + text));
    }

    /** Reads a date that a person typed: empty when it is none. */
    public static Optional<PartialDate> parse(String text) {
        if (text.equals(UNKNOWN_YEAR)) {
            return Optional.of(UNKNOWN);
        }
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new PartialDate(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    public boolean isKnown() {
        return year != 0;
    }

    /** The earliest day that it may be. */
    public LocalDate firstDay() {
        if (!isKnown()) {
            return EARLIEST;
        }
        return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
    }

    /** The latest day that it may be. */
    public LocalDate lastDay() {
        if (!isKnown()) {
            return LATEST;
        }
        if (month == null) {
            return LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength());
        }
        return day == null ? YearMonth.of(year, month).atEndOfMonth() : firstDay();
    }

    /** Whether every day that it may be comes before every day that the other may be. */
    public boolean isSurelyBefore(PartialDate other) {
        return lastDay().isBefore(other.firstDay());
    }

    /** « 2019 », « mars 2019 », « 14 mars 2019 », « une date inconnue ». */
    public String inFrench() {
        if (!isKnown()) {
            return "une date inconnue";
        }
        if (month == null) {
            return String.valueOf(year);
        }
        String name = Month.of(month).getDisplayName(TextStyle.FULL, Locale.FRENCH);
        String inMonth = name + "\u00a0" + year;
        return day == null ? inMonth : (day == 1 ? "1er" : day) + "\u00a0" + inMonth;
    }

    /** « en 2019 », « en mars 2019 », « le 14 mars 2019 ». */
    public String inFrenchSentence() {
        if (!isKnown()) {
            return "à une date inconnue";
        }
        return (day == null ? "en " : "le ") + inFrench();
    }

    /** « depuis mars 2019 », « depuis le 14 mars 2019 ». */
    public String sinceInFrench() {
        return "depuis " + (day == null ? "" : "le ") + inFrench();
    }

    /** « de 2015 à mars 2019 », « du 14 mars 2015 à avril 2019 », « d’août 2015 au 1er mars 2019 », « d’une date inconnue à 2019 ». */
    public String untilInFrench(PartialDate end) {
        String first = inFrench();
        boolean elided = "aou".indexOf(first.charAt(0)) >= 0;
        String from = day != null ? "du " : elided ? "d’" : "de ";
        return from + first + (end.day == null ? " à " : " au ") + end.inFrench();
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @JsonValue
    @Override
    public String toString() {
        if (!isKnown()) {
            return UNKNOWN_YEAR;
        }
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : firstDay().toString();
    }
}
