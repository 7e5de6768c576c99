package fr.essaim.understanding;

/**
 * One word of a typed text, or a number.
 *
 * @param folded without case and accents, « st » spelled out
 * @param follows whether nothing but spaces, hyphens and apostrophes separates it from the word before
 */
record Token(String folded, int start, int end, Letters letters, boolean follows) {

    /** How the word is written. */
    enum Letters {
        SMALL,
        CAPITAL,
        DIGITS
    }

    boolean isNumber(int digits) {
        return letters == Letters.DIGITS && folded.length() == digits && end - start == digits;
    }

    boolean is(String word) {
        return folded.equals(word);
    }
}
