package fr.essaim.lacking;

import fr.essaim.lucene.FrenchWords;
import fr.essaim.lucene.FrenchWords.Word;
import java.util.List;
import java.util.regex.Pattern;

/** Tells what somebody typed that must not be kept: what may name a person, and what nobody would learn from. */
final class Suspicion {

    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 14;
    private static final int LONGEST_WORD = 24;
    private static final int LONG_ENOUGH_FOR_A_VOWEL = 6;
    private static final double LETTERS = 0.5;

    private static final Pattern YEARS = Pattern.compile("\\b(?:19|20)\\d{2}\\b");
    // An address, an account somewhere, a number long enough to reach somebody or to name a file of hers.
    private static final Pattern PERSONAL =
            Pattern.compile("@|https?:|www\\.|(?:\\d[\\s.\\-/()]{0,3}){6,}", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOMEBODY = Pattern.compile(
            "(?:^|[^\\p{L}])(?:m\\.|mr|mme|mlle|monsieur|madame|mademoiselle|docteur)\\s+\\p{L}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern VOWEL = Pattern.compile("[aeiouy]");
    private static final Pattern REPEATED = Pattern.compile("(\\p{L})\\1{3}|[bcdfghjklmnpqrstvwxz]{6}");

    private Suspicion() {}

    /** Whether a text may be kept: short, of words, and of nobody. */
    static boolean clears(String text) {
        return text.isEmpty() || (!isPersonal(text) && !isRandom(text));
    }

    private static boolean isPersonal(String text) {
        String withoutYears = YEARS.matcher(text).replaceAll("");
        return PERSONAL.matcher(withoutYears).find() || SOMEBODY.matcher(text).find();
    }

    private static boolean isRandom(String text) {
        List<Word> words = FrenchWords.of(text).words();
        long letters = text.codePoints().filter(Character::isLetter).count();
        long signs =
                text.codePoints().filter(sign -> !Character.isWhitespace(sign)).count();
        return text.length() > LONGEST
                || words.size() > MOST_WORDS
                || letters < signs * LETTERS
                || FrenchWords.of(text).stems().isEmpty()
                || words.stream().map(Word::exact).anyMatch(Suspicion::isRandomWord);
    }

    private static boolean isRandomWord(String word) {
        boolean mixed = word.length() > 4
                && word.chars().anyMatch(Character::isDigit)
                && word.chars().anyMatch(Character::isLetter);
        boolean mute = word.length() >= LONG_ENOUGH_FOR_A_VOWEL
                && word.chars().anyMatch(Character::isLetter)
                && !VOWEL.matcher(word).find();
        return word.length() > LONGEST_WORD
                || mixed
                || mute
                || REPEATED.matcher(word).find();
    }
}
