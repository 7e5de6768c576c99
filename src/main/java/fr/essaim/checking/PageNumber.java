package fr.essaim.checking;

/** The page of a list that an address asks for. */
final class PageNumber {

    private PageNumber() {}

    /** The first page for what is no number, the last one for what lies behind it. */
    static int of(String text, int size, int total) {
        int last = Math.max(1, (total + size - 1) / size);
        try {
            return Math.clamp(Integer.parseInt(text.strip()), 1, last);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
