package fr.essaim.retagging;

import fr.essaim.casestudy.CaseStudyChange.Tags;
import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.retagging.PreviewPage.Choice;
import fr.essaim.retagging.PreviewPage.Fate;
import fr.essaim.retagging.PreviewPage.Line;
import fr.essaim.retagging.PreviewPage.Mark;
import fr.essaim.retagging.PreviewPage.Scheme;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Prepares what the preview of a retagging shows of each case, and the concepts to choose from. */
@Component
class PreviewLines {

    private final Vocabularies vocabularies;
    private final RetaggingWords words;

    PreviewLines(Vocabularies vocabularies, RetaggingWords words) {
        this.vocabularies = vocabularies;
        this.words = words;
    }

    List<Scheme> schemes() {
        return CaseStudyColumns.FACETS.stream()
                .map(vocabularies::scheme)
                .map(scheme -> new Scheme(
                        scheme.title(),
                        choices(scheme.concepts().stream().filter(concept -> !concept.isReplaced())),
                        choices(scheme.concepts().stream().filter(Concept::isReplaced))))
                .toList();
    }

    Line line(CaseStudySheet sheet, Tags tags, AskedSwap asked) {
        Set<String> schemes = Stream.concat(tags.added().stream(), tags.removed().stream())
                .map(ConceptId::scheme)
                .collect(Collectors.toSet());
        List<ConceptId> concerned = sheet.content().concepts().stream()
                .filter(concept -> schemes.contains(concept.scheme()))
                .toList();
        List<Mark> after = new ArrayList<>();
        concerned.stream()
                .filter(concept -> !tags.removed().contains(concept))
                .forEach(concept -> after.add(new Mark(Fate.KEPT, words.label(concept))));
        tags.added().forEach(concept -> after.add(new Mark(Fate.ADDED, words.label(concept))));
        return new Line(
                sheet.id().value(),
                sheet.title(),
                words.state(sheet.state()),
                concerned.stream()
                        .map(concept -> new Mark(
                                tags.removed().contains(concept) ? Fate.REMOVED : Fate.KEPT, words.label(concept)))
                        .toList(),
                after,
                choices(asked.candidates().stream()));
    }

    private List<Choice> choices(Stream<Concept> concepts) {
        return concepts.map(concept -> new Choice(concept.id().toString(), words.label(concept.id())))
                .toList();
    }
}
