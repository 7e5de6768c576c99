package fr.essaim.selection;

/** A rule of the selection does not allow what was asked; nothing was recorded. */
public final class SelectionRefused extends RuntimeException {

    /** Which rule. */
    public enum Reason {
        TOO_MANY,
        OTHER_CASES,
        NOTE_CHANGED,
        NOTHING_TO_FREEZE,
        IN_THE_BIN,
        IS_PUBLIC
    }

    private final Reason reason;

    SelectionRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
