package fr.essaim.tagging;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.lucene.PlacedWord;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** All the ways to name the concepts of each facet, and where a case uses them. */
@Component
class LabelBook {

    // « pauvreté / lutte contre l’exclusion », « citoyens, initiative citoyenne », « local (commune, ville) »
    private static final Pattern SEVERAL = Pattern.compile("\\s*[/,()]\\s*");

    private final Map<String, WordTree> trees = new HashMap<>();

    LabelBook(Vocabularies vocabularies) {
        for (String facet : CaseStudyColumns.FACETS) {
            WordTree tree = new WordTree();
            vocabularies.scheme(facet).concepts().stream()
                    .filter(concept -> !concept.isReplaced())
                    .flatMap(LabelBook::labels)
                    .forEach(tree::add);
            trees.put(facet, tree);
        }
    }

    /** The labels of every facet that a case uses, in the order of reading; of two that overlap the longer. */
    List<Mention> in(CaseStudyContent content) {
        List<Mention> mentions = new ArrayList<>();
        for (TextPart part : TextPart.values()) {
            part.texts(content).stream()
                    .flatMap(text -> Sentences.of(text).stream())
                    .forEach(sentence -> addMentions(sentence, part, mentions));
        }
        return mentions;
    }

    private void addMentions(String sentence, TextPart part, List<Mention> mentions) {
        List<PlacedWord> words = PlacedWord.in(sentence);
        trees.values()
                .forEach(tree -> tree.find(words)
                        .forEach(found -> found.labels()
                                .forEach(label -> mentions.add(new Mention(
                                        label,
                                        part,
                                        sentence,
                                        found.start(),
                                        found.end(),
                                        found.labels().size())))));
    }

    private static Stream<Label> labels(Concept concept) {
        Stream<String> parts = Stream.of(SEVERAL.split(concept.label())).filter(part -> !part.equals(concept.label()));
        Stream<Stream<Label>> labels = Stream.of(
                named(concept, Stream.of(concept.label()), Label.Kind.NAME),
                named(concept, concept.alternatives().stream(), Label.Kind.NAME),
                named(concept, concept.hiddenLabels().stream(), Label.Kind.HINT),
                named(concept, parts, Label.Kind.HINT));
        return labels.flatMap(Function.identity());
    }

    private static Stream<Label> named(Concept concept, Stream<String> texts, Label.Kind kind) {
        return texts.filter(text -> !text.isBlank()).map(text -> new Label(concept.id(), text, kind));
    }
}
