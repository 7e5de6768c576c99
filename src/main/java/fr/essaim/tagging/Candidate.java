package fr.essaim.tagging;

import fr.essaim.vocabulary.ConceptId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A concept that something in the case or around it speaks for.
 *
 * @param mention the label that speaks for it best, if any
 * @param neighbours the nearest cases that carry it, nearest first
 */
record Candidate(
        ConceptId concept, Signals signals, @Nullable Mention mention, List<Neighbour> neighbours) {}
