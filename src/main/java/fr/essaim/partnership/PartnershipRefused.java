package fr.essaim.partnership;

import fr.essaim.partnership.PartnershipLife.Contradiction;
import org.jspecify.annotations.Nullable;

/** A command that makes no sense in the life of the partnership. */
public class PartnershipRefused extends RuntimeException {

    /** Why a command was refused; {@code partenariat.refus.…} says it in French. */
    public enum Reason {
        NO_TITLE,
        NO_PARTNER,
        PARTNER_TWICE,
        NO_EVIDENCE,
        BEFORE_THE_FORMATION,
        AFTER_THE_END,
        ALREADY_ENDED,
        ALREADY_IN,
        NOT_IN,
        NOBODY_LEFT,
        SAME_CATEGORY,
        ALREADY_THERE,
        NOTHING_FOUND,
        /** Another act, which happened later, would make no sense any more. */
        CONTRADICTS_ANOTHER,
        NO_SUCH_ACT,
        ALREADY_STRUCK,
        IS_IN_THE_BIN,
        NOT_IN_THE_BIN
    }

    private final Reason reason;
    private final transient @Nullable ToldAct other;

    PartnershipRefused(PartnershipId id, Reason reason) {
        this(id, reason, null);
    }

    PartnershipRefused(PartnershipId id, Contradiction contradiction) {
        this(id, Reason.CONTRADICTS_ANOTHER, contradiction.told());
    }

    private PartnershipRefused(PartnershipId id, Reason reason, @Nullable ToldAct other) {
        super(id + ": " + reason);
        this.reason = reason;
        this.other = other;
    }

    public Reason reason() {
        return reason;
    }

    /** The act that would make no sense any more, when that is the reason. */
    public @Nullable ToldAct other() {
        return other;
    }
}
