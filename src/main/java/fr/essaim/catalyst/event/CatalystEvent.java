package fr.essaim.catalyst.event;

import fr.essaim.catalyst.CatalystId;

/**
 * Something that happened to one catalyst. Each assigns: folding a suffix of a catalyst's events twice gives the same content, state and contact. Only which columns count as written by hand may
 * then be more than before, so whoever may get events twice passes over those it has.
 */
public sealed interface CatalystEvent
        permits CatalystRegistered,
                CatalystDescribed,
                CatalystMoved,
                CatalystMetiersChanged,
                CatalystLinkedToCase,
                CatalystUnlinkedFromCase,
                CatalystDeactivated,
                CatalystReactivated,
                CatalystContactNamed,
                CatalystContactWithdrawn {

    CatalystId id();
}
