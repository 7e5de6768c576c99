package fr.essaim.selection;

import java.util.Optional;

/** The frozen editions, read each time from the events, so that none can differ from what was frozen. */
public interface Editions {

    /** One edition, numbered from 1; empty when there is none of this number or the selection is not public. */
    Optional<Edition> find(SelectionId selection, int number);

    /** The latest one; empty when nothing was frozen yet or the selection is not public. */
    Optional<Edition> latest(SelectionId selection);
}
