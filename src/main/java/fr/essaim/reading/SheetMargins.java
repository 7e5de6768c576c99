package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.reading.SheetPage.Classification;
import fr.essaim.reading.SheetPage.Look;
import fr.essaim.reading.SheetPage.Margin;
import fr.essaim.reading.SheetPage.PartnerLine;
import fr.essaim.search.ConceptTags;
import fr.essaim.search.SearchPage.Tag;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Prepares what stands beside the text of a case. */
@Component
class SheetMargins {

    static final String LEVEL = "echelon";

    private static final List<String> SCHEMES = List.of("domaine", "pratique", "profil", "impact", "objectif", "odd");
    private static final Set<String> CHIPS = Set.of("domaine", "pratique");
    private static final String GOALS = "odd";

    private final CaseWords words;
    private final ConceptTags tags;
    private final Vocabularies vocabularies;

    SheetMargins(CaseWords words, ConceptTags tags, Vocabularies vocabularies) {
        this.words = words;
        this.tags = tags;
        this.vocabularies = vocabularies;
    }

    Margin of(CaseStudyContent content) {
        return new Margin(
                words.current(content).partners().stream()
                        .map(partner -> new PartnerLine(partner.name(), words.part(partner)))
                        .toList(),
                content.territory() == null ? List.of() : words.places(content.territory()),
                tags(LEVEL, content),
                words.years(content.period()),
                SCHEMES.stream()
                        .map(scheme -> classification(scheme, content))
                        .filter(classification -> !classification.tags().isEmpty())
                        .toList());
    }

    private Classification classification(String scheme, CaseStudyContent content) {
        Look look = CHIPS.contains(scheme) ? Look.CHIPS : Look.LIST;
        return new Classification(words.say("classement." + scheme), look, tags(scheme, content));
    }

    // In the order of the vocabulary: that of the identifiers would put the tenth goal before the second.
    private List<Tag> tags(String scheme, CaseStudyContent content) {
        List<ConceptId> order =
                vocabularies.scheme(scheme).concepts().stream().map(Concept::id).toList();
        List<ConceptId> concepts = content.concepts(scheme).stream()
                .sorted(Comparator.comparingInt(order::indexOf))
                .toList();
        return scheme.equals(GOALS) ? concepts.stream().map(this::goal).toList() : tags.of(concepts);
    }

    // People know the goals of sustainable development by their numbers.
    private Tag goal(ConceptId concept) {
        Tag tag = tags.of(List.of(concept)).getFirst();
        String number = concept.notation().replaceFirst("^odd-", "");
        return new Tag(tag.scheme(), number + ". " + tag.label(), tag.address(), tag.dimension(), tag.former());
    }
}
