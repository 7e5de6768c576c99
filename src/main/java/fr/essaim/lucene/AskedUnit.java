package fr.essaim.lucene;

import fr.essaim.lucene.FrenchWords.Joined;
import fr.essaim.lucene.FrenchWords.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * One thing that a text asks for: a word, or several that are a known label together.
 *
 * @param words as typed, stop words inside a label included
 * @param joined the stems of the joined forms that cover the word: typed with a hyphen, or joined from two neighbours, as others may write them
 * @param meant what means the same
 */
record AskedUnit(List<Word> words, List<String> joined, Set<FrenchWords> meant) {

    private static final int MOST = 32;

    /** The units of a text, in order; words too common to be searched are units when there are no others. */
    static List<AskedUnit> of(FrenchWords text, Synonyms synonyms) {
        List<AskedUnit> units = new ArrayList<>();
        List<Word> words = text.words();
        boolean onlyStopWords = words.stream().allMatch(Word::isStopWord);
        for (int i = 0; i < words.size() && units.size() < MOST; ) {
            int length = labelLength(words, i, synonyms);
            if (length > 1) {
                List<Word> label = words.subList(i, i + length);
                units.add(new AskedUnit(label, List.of(), synonyms.of(stems(label))));
            } else if (isAsked(words.get(i), onlyStopWords)) {
                units.add(word(text, i, synonyms));
            }
            i += length;
        }
        return units;
    }

    /** Whether it says little of what is asked about. */
    boolean asks() {
        return words.size() == 1 && QuestionWords.asks(words.getFirst());
    }

    /** The words that are searched. */
    List<Word> searched() {
        return words.size() == 1
                ? words
                : words.stream().filter(word -> !word.isStopWord()).toList();
    }

    private static boolean isAsked(Word word, boolean onlyStopWords) {
        return onlyStopWords ? !word.exact().isEmpty() : !word.isStopWord();
    }

    // The longest label that begins here; a label neither begins nor ends with a stop word.
    private static int labelLength(List<Word> words, int start, Synonyms synonyms) {
        int longest = Math.min(words.size(), start + 2 * synonyms.longest());
        for (int end = longest; end > start + 1; end--) {
            boolean bounded =
                    !words.get(start).isStopWord() && !words.get(end - 1).isStopWord();
            if (bounded && synonyms.isLabel(stems(words.subList(start, end)))) {
                return end - start;
            }
        }
        return 1;
    }

    private static AskedUnit word(FrenchWords text, int position, Synonyms synonyms) {
        Word word = text.words().get(position);
        return new AskedUnit(List.of(word), joinedForms(text, position), synonyms.of(List.of(word.stem())));
    }

    private static List<String> joinedForms(FrenchWords text, int position) {
        List<String> forms = new ArrayList<>();
        for (Joined joined : text.joined()) {
            if (position >= joined.position() && position < joined.position() + joined.length()) {
                forms.add(joined.stem());
            }
        }
        for (int first = Math.max(0, position - 1);
                first <= position && first + 1 < text.words().size();
                first++) {
            String pair = text.words().get(first).exact()
                    + text.words().get(first + 1).exact();
            FrenchWords.of(pair).words().forEach(word -> forms.add(word.stem()));
        }
        return forms;
    }

    private static List<String> stems(List<Word> words) {
        return words.stream().filter(word -> !word.isStopWord()).map(Word::stem).toList();
    }
}
