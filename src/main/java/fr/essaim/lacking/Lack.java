package fr.essaim.lacking;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A question that found nothing.
 *
 * @param parameters the question as an address asks it
 * @param shown how often it was asked in the month that is looked at, or in all
 * @param handledOn when somebody took care of it; null when nobody did
 */
record Lack(
        String id,
        String parameters,
        long shown,
        long times,
        LocalDate firstOn,
        LocalDate lastOn,
        @Nullable LocalDate handledOn) {

    /** Somebody took care of it, and it was asked in vain again. */
    boolean isAskedAgain() {
        return handledOn != null && handledOn.isBefore(lastOn);
    }
}
