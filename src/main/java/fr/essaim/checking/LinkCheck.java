package fr.essaim.checking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a check of one address found.
 *
 * @param status the last answer's, if there was one
 * @param finalAddress where redirections led, when elsewhere
 */
public record LinkCheck(
        String address,
        LinkOutcome outcome,
        @Nullable Integer status,
        @Nullable String finalAddress,
        long millis,
        Instant checkedAt) {}
