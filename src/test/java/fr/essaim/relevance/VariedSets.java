package fr.essaim.relevance;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.FrenchWords;
import fr.essaim.lucene.FrenchWords.Word;
import fr.essaim.relevance.JudgedSet.Question;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;

/**
 * Sets made from others, to see that the ranking does not live on good titles: no titles, titles that are themes, place names or a single word as brands are, and known
 * documents looked for by some of their words.
 */
final class VariedSets {

    private static final int KNOWN = 150;
    private static final int NEAR = 12;
    private static final int SHORTEST_WORD = 4;

    private final long seed;

    VariedSets(long seed) {
        this.seed = seed;
    }

    /** The same documents with other titles, in the order of the corpus; what the title said begins the text. */
    static JudgedSet titled(String name, JudgedSet set, List<String> titles) {
        List<CaseStudySheet> others = new ArrayList<>();
        for (int i = 0; i < set.corpus().size(); i++) {
            others.add(titled(set.corpus().get(i), titles.get(i)));
        }
        return new JudgedSet(name, others, set.questions());
    }

    /** For each document the first word of another's title. */
    static List<String> wordsOfOthers(JudgedSet set) {
        int size = set.corpus().size();
        List<String> words = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            words.add(set.corpus().get((i * 37 + 11) % size).title().split("[\\s,:’']+", -1)[0]);
        }
        return words;
    }

    /** Documents looked for by words that stand near one another in one text of theirs, in any order. */
    JudgedSet known(String name, List<CaseStudySheet> corpus, Function<CaseStudySheet, String> text, int words) {
        Random random = new Random(seed);
        List<CaseStudySheet> drawn = new ArrayList<>(corpus);
        Collections.shuffle(drawn, random);
        List<Question> questions = new ArrayList<>();
        for (CaseStudySheet sheet : drawn) {
            List<String> candidates = FrenchWords.of(text.apply(sheet)).words().stream()
                    .filter(word -> !word.isStopWord())
                    .map(Word::exact)
                    .filter(word -> word.length() >= SHORTEST_WORD)
                    .toList();
            if (candidates.size() >= words && questions.size() < KNOWN) {
                int start = random.nextInt(Math.max(1, candidates.size() - NEAR));
                List<String> near =
                        new ArrayList<>(candidates.subList(start, Math.min(candidates.size(), start + NEAR)));
                Collections.shuffle(near, random);
                String question = String.join(" ", near.subList(0, words));
                questions.add(new Question("known-" + questions.size(), question, Map.of(sheet.id(), 1)));
            }
        }
        return new JudgedSet(name, corpus, questions);
    }

    /** Each drawn document looked for by its whole title. */
    JudgedSet byTitle(String name, List<CaseStudySheet> corpus) {
        List<CaseStudySheet> drawn = new ArrayList<>(corpus);
        Collections.shuffle(drawn, new Random(seed));
        List<Question> questions = new ArrayList<>();
        for (CaseStudySheet sheet : drawn.subList(0, Math.min(KNOWN, drawn.size()))) {
            questions.add(new Question("title-" + questions.size(), sheet.title(), Map.of(sheet.id(), 1)));
        }
        return new JudgedSet(name, corpus, questions);
    }

    private static CaseStudySheet titled(CaseStudySheet sheet, String title) {
        String text = sheet.title() + "\n" + sheet.content().text(TextField.CONTEXT);
        return JudgedSet.published(
                sheet.id(),
                sheet.content()
                        .with(new CaseStudyChange.Texts(Map.of(TextField.TITLE, title, TextField.CONTEXT, text))));
    }
}
