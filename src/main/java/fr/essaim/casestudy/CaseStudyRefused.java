package fr.essaim.casestudy;

/** A command that the case's state does not allow. */
public class CaseStudyRefused extends RuntimeException {

    /** Why a command was refused. */
    public enum Reason {
        NO_TITLE,
        NOT_A_DRAFT,
        NOT_SUBMITTED,
        NOT_PUBLISHED,
        IS_A_DUPLICATE,
        DUPLICATE_OF_ITSELF,
        IS_PUBLISHED,
        IS_IN_THE_BIN,
        NOT_IN_THE_BIN
    }

    private final Reason reason;

    CaseStudyRefused(CaseStudyId id, Reason reason) {
        super(id + ": " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
