package fr.essaim.partnering;

/** What became of something that a curator wrote. */
sealed interface WriteOutcome {

    /** It is stored. */
    record Done() implements WriteOutcome {}

    /** It makes no sense in the life of the partnership. */
    record NotAllowed(String reason) implements WriteOutcome {}

    /**
     * Somebody else changed the partnership since the form was opened.
     *
     * @param version that of now, so that the same form can be sent again
     */
    record Conflict(String warning, long version) implements WriteOutcome {}
}
