package fr.essaim.mail;

/** A letter of which nobody knows that it left; says why without saying to whom, so that it may be logged. */
public final class LetterNotSent extends Exception {

    private static final long serialVersionUID = 1L;

    /** How much is known. */
    public enum Certainty {
        /** It did not leave, and the addressee has no part in that: try again later. */
        NOT_TAKEN,
        /** The server refused this letter to this addressee. */
        REFUSED,
        /** The server may have taken it: the line broke before it answered. */
        UNKNOWN
    }

    private final Certainty certainty;

    // No cause: what mail servers answer repeats the address.
    LetterNotSent(Certainty certainty, String why) {
        super(why);
        this.certainty = certainty;
    }

    public Certainty certainty() {
        return certainty;
    }
}
