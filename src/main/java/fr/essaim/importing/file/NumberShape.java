package fr.essaim.importing.file;

/** How a number is shown. */
sealed interface NumberShape {

    NumberShape PLAIN = new Plain();
    NumberShape DATE = new Date();

    /** As it is. */
    record Plain() implements NumberShape {}

    /** As the day, or the moment, it counts to. */
    record Date() implements NumberShape {}

    /** With zeros in front, so that postal code 01000 stays what it is. */
    record Padded(int width) implements NumberShape {}
}
