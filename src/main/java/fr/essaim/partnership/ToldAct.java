package fr.essaim.partnership;

import fr.essaim.partnership.event.PartnershipAct;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act of a partnership as it was told.
 *
 * @param number the number of the event that told it
 * @param at when it was told
 * @param actor who told it
 * @param struckBecause why it was struck out; null while it stands
 */
public record ToldAct(
        long number,
        PartnershipAct act,
        Instant at,
        String actor,
        @Nullable String struckBecause) {

    public boolean isStruck() {
        return struckBecause != null;
    }

    ToldAct struck(String because) {
        return new ToldAct(number, act, at, actor, because);
    }
}
