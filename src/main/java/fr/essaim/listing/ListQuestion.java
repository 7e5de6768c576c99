package fr.essaim.listing;

import java.util.List;

/**
 * A question as an address asks it.
 *
 * @param messages in French, what of it was not understood and is left out
 * @param renewals in French, the concepts that are called otherwise today
 */
public record ListQuestion(ListQuery query, List<String> messages, List<String> renewals) {

    /** This question about other entries or in another order. */
    public ListQuestion with(ListQuery other) {
        return new ListQuestion(other, messages, renewals);
    }
}
