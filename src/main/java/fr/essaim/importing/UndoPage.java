package fr.essaim.importing;

import java.util.List;

/**
 * What an undo would do.
 *
 * @param back how many cases return to what they were
 * @param gone how many of these leave the base, because the import created them
 * @param kept how many stay
 * @param reasons the first of those that stay, and why
 */
public record UndoPage(String address, String name, int back, int gone, int kept, List<Reason> reasons) {

    /** A case that stays, and why. */
    public record Reason(String title, String address, String why) {}
}
