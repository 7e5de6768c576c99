package fr.essaim.completing;

import org.jspecify.annotations.Nullable;

/**
 * One end to what somebody is typing.
 *
 * @param text what it is called
 * @param otherName the name that was typed, when it is called otherwise
 * @param type what it is, to programs: a facet, {@code organisation} or {@code etude-de-cas}
 * @param sort what it is, in a word of French
 * @param cases how many published cases have it
 * @param address where it leads
 */
record Proposal(
        Kind kind,
        String text,
        @Nullable String otherName,
        String type,
        String id,
        String sort,
        int cases,
        String address) {}
