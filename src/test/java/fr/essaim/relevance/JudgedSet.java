package fr.essaim.relevance;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.Curation;
import fr.essaim.casestudy.TextField;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Questions over some cases, with the cases that answer them. */
record JudgedSet(String name, List<CaseStudySheet> corpus, List<Question> questions) {

    /**
     * A question.
     *
     * @param grades of the cases that answer it; all others have 0
     */
    record Question(String id, String text, Map<CaseStudyId, Integer> grades) {}

    /** A document as a published case. */
    static CaseStudySheet document(String id, String title, String text) {
        Map<TextField, String> texts = new EnumMap<>(TextField.class);
        texts.put(TextField.TITLE, title);
        texts.put(TextField.CONTEXT, text);
        return published(CaseStudyId.ofProvider(id), new CaseStudyContent(texts, null, null, null, null, null, null));
    }

    static CaseStudySheet published(CaseStudyId id, CaseStudyContent content) {
        return new CaseStudySheet(
                id,
                null,
                CaseStudyState.PUBLISHED,
                content,
                null,
                null,
                Instant.EPOCH,
                Instant.EPOCH,
                new Curation("", new TreeSet<>(), new TreeSet<>(), new TreeSet<>()));
    }

    /** Some of the questions. */
    JudgedSet only(String otherName, Predicate<Question> chosen) {
        return new JudgedSet(
                otherName, corpus, questions.stream().filter(chosen).toList());
    }
}
