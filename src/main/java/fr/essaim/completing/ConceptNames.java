package fr.essaim.completing;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Facet;
import fr.essaim.search.QuestionAddress;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Proposes the concepts that cases are classified by, and the notions of the lexicon, under all their names. */
@Component
class ConceptNames {

    private static final String LEXICON = "lexique";

    private final ConceptCounts counts;
    private final CompletionWords words;
    private final List<Concept> concepts = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private final NameList names;

    ConceptNames(Vocabularies vocabularies, ConceptCounts counts, CompletionWords words) {
        this.counts = counts;
        this.words = words;
        Stream.concat(Facet.ofConcepts().stream().map(Facet::parameter), Stream.of(LEXICON))
                .flatMap(scheme -> vocabularies.findScheme(scheme).stream())
                .flatMap(scheme -> scheme.concepts().stream())
                .filter(concept -> !concept.isReplaced())
                .forEach(concepts::add);
        this.names = written();
    }

    private NameList written() {
        NameList.Writer writer = new NameList.Writer();
        for (int i = 0; i < concepts.size(); i++) {
            add(writer, i, concepts.get(i).label());
            for (String other : concepts.get(i).alternatives()) {
                add(writer, i, other);
            }
        }
        return writer.written();
    }

    private void add(NameList.Writer writer, int concept, String name) {
        writer.add(concept, name);
        lines.add(name);
    }

    List<Proposal> fitting(Typed typed, int most) {
        Map<Facet, Map<String, Integer>> now = counts.now();
        BestFitting best = new BestFitting(most);
        names.find(typed, (concept, line, fit) -> {
            int cases = counts.of(concepts.get(concept), now);
            best.offer(concept, line, cases, Fitting.byCases(fit, cases, 0));
        });
        return best.inOrder().stream().map(this::proposal).toList();
    }

    private Proposal proposal(Fitting fitting) {
        Concept concept = concepts.get(fitting.thing());
        String name = lines.get(fitting.line());
        return new Proposal(
                Kind.CONCEPT,
                French.capitalized(concept.label()),
                name.equals(concept.label()) ? null : name,
                concept.id().scheme(),
                concept.id().notation(),
                words.sort(concept.id().scheme()),
                fitting.cases(),
                QuestionAddress.of("/", question(concept)));
    }

    // What is no facet is searched for by its name, which the search knows to mean its other names too.
    private static CaseStudyQuery question(Concept concept) {
        return Facet.named(concept.id().scheme())
                .map(facet -> CaseStudyQuery.EVERYTHING.with(facet, concept.id().notation()))
                .orElseGet(() -> CaseStudyQuery.EVERYTHING.withText(concept.label()));
    }
}
