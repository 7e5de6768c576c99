package fr.essaim.lacking;

import fr.essaim.lacking.LackTable.Standing;
import java.time.DateTimeException;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Which part of the list somebody looks at. */
record Shown(Standing standing, @Nullable YearMonth month, int page) {

    /** Whatever an address says; what it cannot say is left out. */
    static Shown read(String standing, String month, String page) {
        boolean handled = Standing.HANDLED.parameter().equals(standing);
        return new Shown(handled ? Standing.HANDLED : Standing.OPEN, month(month), number(page));
    }

    Shown at(int number) {
        return new Shown(standing, month, number);
    }

    /** The last page for one that lies behind it. */
    Shown within(int total, int size) {
        return at(Math.clamp(page, 1, Math.max(1, (total + size - 1) / size)));
    }

    String parameters() {
        return "etat=" + standing.parameter() + (month == null ? "" : "&mois=" + month)
                + (page == 1 ? "" : "&page=" + page);
    }

    private static @Nullable YearMonth month(String text) {
        try {
            return text.length() == "2026-11".length() ? YearMonth.parse(text) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
