package fr.essaim.listing;

import java.time.Instant;

/** What the index keeps of a thing: its state, the number of the last event folded into it, and when that happened. */
record Kept<S>(S state, long sequence, Instant changedAt) {}
