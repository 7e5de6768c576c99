package fr.essaim.completing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a name, or what somebody types of one, as words without accents, capitals, signs and elided articles. */
final class FoldedWords {

    private static final Set<String> ELIDED = Set.of("l", "d", "j", "m", "t", "s", "c", "n", "qu");

    private FoldedWords() {}

    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        String letters = Normalizer.normalize(text, Normalizer.Form.NFD);
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (Character.isLetterOrDigit(letter)) {
                append(word, letter);
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                end(word, letter, words);
            }
        }
        end(word, ' ', words);
        return words;
    }

    private static void append(StringBuilder word, char letter) {
        switch (Character.toLowerCase(letter)) {
            case 'œ' -> word.append("oe");
            case 'æ' -> word.append("ae");
            case 'ß' -> word.append("ss");
            default -> word.append(Character.toLowerCase(letter));
        }
    }

    private static void end(StringBuilder word, char sign, List<String> words) {
        if (word.isEmpty()) {
            return;
        }
        boolean apostrophe = sign == '\'' || sign == '’';
        if (!apostrophe || !ELIDED.contains(word.toString())) {
            words.add(word.toString());
        }
        word.setLength(0);
    }
}
