package fr.essaim.following;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A search that somebody follows by letters.
 *
 * @param question the search, see {@link WrittenQuestion}
 * @param askedAt cases first published from then on are new
 * @param confirmedAt null as long as the owner of the address has not said that she wants it
 * @param toldUntil when it was last looked whether there is something to tell
 * @param retryAt before then a letter that was not taken is not tried again
 * @param refusals how often in a row the mail server refused the addressee
 */
record Alert(
        String id,
        String followerId,
        String question,
        Rhythm rhythm,
        Instant askedAt,
        @Nullable Instant confirmedAt,
        Instant toldUntil,
        Instant retryAt,
        int refusals) {

    private static final Duration LONGEST_PAUSE = Duration.ofDays(2);

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Whether it is time to look; a clock that was ahead and was put right must not silence an alert. */
    boolean isDue(Instant now) {
        boolean pausing = retryAt.isAfter(now) && retryAt.isBefore(now.plus(LONGEST_PAUSE));
        return isConfirmed() && !pausing && (toldUntil.isBefore(rhythm.lastDue(now)) || toldUntil.isAfter(now));
    }
}
