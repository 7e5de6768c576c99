package fr.essaim.catalyst;

/** A command that the catalyst's state does not allow. */
public class CatalystRefused extends RuntimeException {

    /** Why a command was refused. */
    public enum Reason {
        NO_NAME,
        NOT_ACTIVE,
        NOT_INACTIVE,
        HAS_A_CONTACT
    }

    private final Reason reason;

    CatalystRefused(CatalystId id, Reason reason) {
        super(id + ": " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
