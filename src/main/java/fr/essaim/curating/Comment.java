package fr.essaim.curating;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What somebody wrote about a case to those who work on it. */
record Comment(
        String id,
        String caseId,
        String accountId,
        String text,
        Instant writtenAt,
        @Nullable Instant changedAt) {}
