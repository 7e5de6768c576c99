package fr.essaim.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token as its owner sees it again: never the secret itself. */
record Token(
        String id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {}
