package fr.essaim.listing;

import org.springframework.stereotype.Component;

/** All the lists, one for each {@link ListedKind}. */
@Component
public class Listings {

    /**
     * The list of the kind that has this state.
     *
     * @throws IllegalArgumentException when no kind has it
     */
    public <S> Listing<S> of(Class<S> state) {
        throw new IllegalArgumentException("no list of " + state.getName());
    }
}
