package fr.essaim.benchmark;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.TextField;
import fr.essaim.lucene.FrenchWords;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Facet;
import fr.essaim.vocabulary.ConceptId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Questions as people may ask them of the {@link GrownCases}, always the same: one to four words that follow each other in some text, or the run of a sentence, drawn from
 * the texts and so as frequent as they are there; four in ten with a value or two chosen in the facets, drawn from a case likewise.
 */
final class GrownQuestions {

    private static final long SEED = 20_261_122;
    private static final int LONGEST_SENTENCE = 12;
    private static final int SHORTEST_SENTENCE = 6;

    private final GrownCases cases;
    private final int size;
    private final SplittableRandom random = new SplittableRandom(SEED);

    private GrownQuestions(GrownCases cases, int size) {
        this.cases = cases;
        this.size = size;
    }

    /** So many questions to a base of a given size. */
    static List<CaseStudyQuery> of(GrownCases cases, int size, int many) {
        GrownQuestions questions = new GrownQuestions(cases, size);
        List<CaseStudyQuery> asked = new ArrayList<>();
        while (asked.size() < many) {
            asked.add(questions.next());
        }
        return asked;
    }

    private CaseStudyQuery next() {
        CaseStudyContent content = cases.content(random.nextInt(size));
        CaseStudyQuery query = CaseStudyQuery.EVERYTHING.withText(words(content));
        int chosen = random.nextInt(10);
        if (chosen < 4) {
            query = with(query, content);
        }
        return chosen < 1 ? with(query, cases.content(random.nextInt(size))) : query;
    }

    /** Of ten questions, three have one word, three two, one three, one four, and two are sentences. */
    private String words(CaseStudyContent content) {
        TextField field = random.nextInt(2) == 0 ? TextField.TITLE : TextField.CONTEXT;
        String text = content.text(field).isEmpty() ? content.text(TextField.TITLE) : content.text(field);
        int kind = random.nextInt(10);
        if (kind >= 8) {
            return run(
                    List.of(text.split("\\s+")),
                    SHORTEST_SENTENCE + random.nextInt(LONGEST_SENTENCE - SHORTEST_SENTENCE));
        }
        List<String> telling = FrenchWords.of(text).words().stream()
                .filter(word -> !word.isStopWord() && word.exact().length() > 1)
                .map(FrenchWords.Word::exact)
                .toList();
        return run(telling, kind < 3 ? 1 : kind < 6 ? 2 : kind - 3);
    }

    private String run(List<String> words, int many) {
        int length = Math.min(many, words.size());
        int first = random.nextInt(words.size() - length + 1);
        return String.join(" ", words.subList(first, first + length));
    }

    private CaseStudyQuery with(CaseStudyQuery query, CaseStudyContent content) {
        if (content.concepts().isEmpty() || random.nextInt(4) == 0) {
            return content.territory() == null
                    ? query
                    : query.with(Facet.TERRITOIRE, content.territory().toString());
        }
        ConceptId concept = content.concepts().stream()
                .skip(random.nextInt(content.concepts().size()))
                .findFirst()
                .orElseThrow();
        return Facet.named(concept.scheme())
                .map(facet -> query.with(facet, concept.notation()))
                .orElse(query);
    }
}
