package fr.essaim.selecting;

import java.util.List;

/**
 * What the host has taken, and what is proposed beside it.
 *
 * @param kept the cases taken, in the host's order; those that were never drafted are left out
 * @param proposed by rank
 * @param bestRanked the cases that would be proposed by rank alone
 * @param found how many cases the search finds
 * @param unread what of the question was not understood
 */
record Offer(
        List<Candidate> kept, List<Candidate> proposed, List<Candidate> bestRanked, int found, List<String> unread) {}
