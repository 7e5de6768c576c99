package fr.essaim.cataloguing;

/**
 * The page to which the link of a letter leads: one button, after which nothing is known any more of whom it was sent to.
 *
 * @param secret what the link carries; empty when it leads nowhere
 */
public record WithdrawalPage(
        String name, String sheetAddress, String address, String secret, Step step, String formToken) {

    /** How far it has come. */
    public enum Step {
        ASKED,
        DONE,
        /** The link is wrong, or has served already. */
        NOBODY
    }
}
