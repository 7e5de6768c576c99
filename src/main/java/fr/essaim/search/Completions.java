package fr.essaim.search;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.lucene.FrenchWords;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;

/** Proposes ends to what somebody is typing: concepts first, then titles, found by the beginnings of their words, accents aside. */
@Component
class Completions {

    private static final int MOST_CONCEPTS = 5;
    private static final int MOST_TITLES = 5;
    private static final int MOST_WORDS = 8;

    private final CaseStudyIndex index;
    private final List<Named> concepts = new ArrayList<>();

    Completions(CaseStudyIndex index, Vocabularies vocabularies) {
        this.index = index;
        for (Facet facet : Facet.ofConcepts()) {
            vocabularies.scheme(facet.parameter()).concepts().stream()
                    .filter(concept -> !concept.isReplaced())
                    .map(Named::of)
                    .forEach(concepts::add);
        }
    }

    /** One proposal: the text to show, what it is ({@code etude-de-cas} or a facet), and its id there. */
    record Completion(String text, String type, String id) {}

    List<Completion> of(String typed) {
        List<String> words = FrenchWords.of(typed.substring(0, Math.min(200, typed.length()))).words().stream()
                .map(FrenchWords.Word::exact)
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        List<Completion> completions = new ArrayList<>();
        concepts.stream()
                .filter(named -> named.beginsWith(words))
                .limit(MOST_CONCEPTS)
                .forEach(named -> completions.add(new Completion(
                        named.concept().label(),
                        named.concept().id().scheme(),
                        named.concept().id().notation())));
        completions.addAll(titles(words));
        return completions;
    }

    private List<Completion> titles(List<String> words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(CaseStudyFields.stateTerm(CaseStudyState.PUBLISHED)), Occur.FILTER);
        words.forEach(word -> query.add(new TermQuery(new Term(CaseStudyFields.TITLE_BEGINNINGS, word)), Occur.MUST));
        return index.search(searcher -> {
            List<Completion> titles = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query.build(), MOST_TITLES).scoreDocs) {
                CaseStudySheet sheet =
                        CaseStudyProjection.read(searcher, found.doc).sheet();
                titles.add(
                        new Completion(sheet.title(), "etude-de-cas", sheet.id().value()));
            }
            return titles;
        });
    }

    /** A concept and the words of all its names. */
    private record Named(Concept concept, List<Set<String>> names) {

        static Named of(Concept concept) {
            List<Set<String>> names = new ArrayList<>();
            names.add(words(concept.label()));
            concept.alternatives().forEach(name -> names.add(words(name)));
            return new Named(concept, names);
        }

        boolean beginsWith(List<String> typed) {
            return names.stream()
                    .anyMatch(name ->
                            typed.stream().allMatch(word -> name.stream().anyMatch(own -> own.startsWith(word))));
        }

        private static Set<String> words(String name) {
            Set<String> words = new LinkedHashSet<>();
            FrenchWords.of(name).words().forEach(word -> words.add(word.exact()));
            return words;
        }
    }
}
