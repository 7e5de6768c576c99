package fr.essaim.partnership;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import fr.essaim.partnership.event.PartnershipAct;
import fr.essaim.partnership.event.PartnershipDeepened;
import fr.essaim.partnership.event.PartnershipEnded;
import fr.essaim.partnership.event.PartnershipEvaluated;
import fr.essaim.partnership.event.PartnershipPartnerJoined;
import fr.essaim.partnership.event.PartnershipPartnerLeft;
import fr.essaim.partnership.event.PartnershipScaled;
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
        // The list keeps sheets as JSON; events themselves need no such mark.
        @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
        @JsonSubTypes({
            @JsonSubTypes.Type(value = PartnershipPartnerJoined.class, name = "joined"),
            @JsonSubTypes.Type(value = PartnershipPartnerLeft.class, name = "left"),
            @JsonSubTypes.Type(value = PartnershipDeepened.class, name = "deepened"),
            @JsonSubTypes.Type(value = PartnershipScaled.class, name = "scaled"),
            @JsonSubTypes.Type(value = PartnershipEvaluated.class, name = "evaluated"),
            @JsonSubTypes.Type(value = PartnershipEnded.class, name = "ended")
        })
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
