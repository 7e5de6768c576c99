package fr.essaim.relevance;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.relevance.Comparison.Answered;
import fr.essaim.relevance.JudgedSet.Question;
import fr.essaim.search.TriedSearch;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Asks the questions of sets to the product and to plain Lucene. */
final class Comparing {

    private static final int DEPTH = 10;

    private final Path scratch;
    private final Vocabularies vocabularies;
    private final Territories territories;

    Comparing(Path scratch, Vocabularies vocabularies, Territories territories) {
        this.scratch = scratch;
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    Comparison of(JudgedSet set) throws IOException {
        List<Answered> answered = new ArrayList<>();
        try (PlainLucene plain = PlainLucene.over(set.corpus());
                TriedSearch product =
                        TriedSearch.over(set.corpus(), scratch.resolve(set.name()), vocabularies, territories)) {
            for (Question question : set.questions()) {
                List<CaseStudyId> found = product.first(question.text(), DEPTH);
                List<CaseStudyId> foundPlainly = plain.first(question.text(), DEPTH);
                answered.add(new Answered(
                        question, Measures.of(foundPlainly, question.grades()), Measures.of(found, question.grades())));
            }
        }
        return new Comparison(set.name(), answered);
    }
}
