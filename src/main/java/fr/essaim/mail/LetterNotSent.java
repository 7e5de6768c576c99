package fr.essaim.mail;

/** A letter that did not leave; says why without saying to whom, so that it may be logged. */
public final class LetterNotSent extends Exception {

    private static final long serialVersionUID = 1L;

    // No cause: what mail servers answer repeats the address.
    LetterNotSent(String why) {
        super(why);
    }
}
