package fr.essaim.tagging;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.search.ConceptTags;
import fr.essaim.tagging.TaggingPage.Choice;
import fr.essaim.tagging.TaggingPage.Part;
import fr.essaim.tagging.TaggingPage.Shown;
import fr.essaim.tagging.TaggingPage.Value;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prepares the page that classifies one case. */
@Component
class TaggingPages {

    private static final double SURE = 0.25;
    private static final int LONGEST_NAME = 60;
    private static final String INDENTATION = "\u2003";

    private final TagProposals proposals;
    private final Vocabularies vocabularies;
    private final ConceptTags tags;
    private final MessageSource messages;

    TaggingPages(TagProposals proposals, Vocabularies vocabularies, ConceptTags tags, MessageSource messages) {
        this.proposals = proposals;
        this.vocabularies = vocabularies;
        this.tags = tags;
        this.messages = messages;
    }

    /** @param done by facet, what just happened there */
    TaggingPage of(CaseStudySheet sheet, Map<String, String> done) {
        Map<String, List<Proposal>> proposed = proposals.forCase(sheet);
        String title = sheet.title();
        String name = title.length() <= LONGEST_NAME
                ? title
                : title.substring(0, LONGEST_NAME).strip() + "…";
        List<Part> parts = CaseStudyColumns.FACETS.stream()
                .map(facet -> part(sheet, facet, proposed.getOrDefault(facet, List.of()), done.getOrDefault(facet, "")))
                .toList();
        return new TaggingPage(sheet.id().value(), name, title, parts);
    }

    private Part part(CaseStudySheet sheet, String facet, List<Proposal> proposed, String message) {
        Set<ConceptId> present = sheet.content().concepts();
        return new Part(
                facet,
                vocabularies.scheme(facet).title(),
                message,
                values(present, facet),
                proposed.stream()
                        .filter(each -> each.confidence() >= SURE)
                        .map(this::shown)
                        .toList(),
                proposed.stream()
                        .filter(each -> each.confidence() < SURE)
                        .map(this::shown)
                        .toList(),
                values(
                        sheet.curation().declined().stream()
                                .filter(each -> !present.contains(each))
                                .toList(),
                        facet),
                choices(facet, present));
    }

    private List<Value> values(Collection<ConceptId> concepts, String facet) {
        return concepts.stream()
                .filter(concept -> concept.scheme().equals(facet))
                .map(this::value)
                .toList();
    }

    private Value value(ConceptId concept) {
        return new Value(
                concept.toString(),
                label(concept),
                tags.of(List.of(concept)).getFirst().dimension());
    }

    /** The concept's name as it stands alone. */
    String label(ConceptId concept) {
        return French.capitalized(vocabularies.find(concept).map(Concept::label).orElse(concept.notation()));
    }

    private Shown shown(Proposal proposal) {
        int percent = (int) Math.round(100 * proposal.confidence());
        return new Shown(
                value(proposal.concept()), percent, words(percent), proposal.quotation(), proposal.neighbours());
    }

    private String words(int percent) {
        String key =
                percent >= 75 ? "tres-probable" : percent >= 50 ? "probable" : percent >= 25 ? "possible" : "peu-sur";
        return messages.getMessage("proposition." + key, null, Locale.FRENCH);
    }

    private List<Choice> choices(String facet, Set<ConceptId> present) {
        return vocabularies.scheme(facet).concepts().stream()
                .filter(concept -> !concept.isReplaced() && !present.contains(concept.id()))
                .map(concept -> new Choice(concept.id().toString(), indented(concept)))
                .toList();
    }

    private String indented(Concept concept) {
        int depth = vocabularies.withBroader(concept.id()).size() - 1;
        return INDENTATION.repeat(depth) + French.capitalized(concept.label());
    }
}
