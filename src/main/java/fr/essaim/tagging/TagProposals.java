package fr.essaim.tagging;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Proposes concepts for a case, from its words and from the cases nearest to it. */
@Component
public class TagProposals {

    static final int MOST_IN_A_FACET = 5;
    static final double LEAST = 0.02;

    private static final Comparator<Proposal> SUREST_FIRST =
            Comparator.comparingDouble(Proposal::confidence).reversed().thenComparing(Proposal::concept);

    private final Candidates candidates;
    private final Vocabularies vocabularies;

    TagProposals(Candidates candidates, Vocabularies vocabularies) {
        this.candidates = candidates;
        this.vocabularies = vocabularies;
    }

    /** For each facet, in the order of the facets, the concepts proposed, surest first: none that the case carries, that lies above one it carries, or that was refused. */
    public Map<String, List<Proposal>> forCase(CaseStudySheet sheet) {
        Set<ConceptId> settled = settled(sheet);
        List<Proposal> all = candidates.of(sheet.content(), Set.of(sheet.id())).stream()
                .filter(candidate -> !settled.contains(candidate.concept()))
                .map(TagProposals::proposal)
                .filter(proposal -> proposal.confidence() >= LEAST)
                .sorted(SUREST_FIRST)
                .toList();
        Map<String, List<Proposal>> byFacet = new LinkedHashMap<>();
        for (String facet : CaseStudyColumns.FACETS) {
            byFacet.put(
                    facet,
                    all.stream()
                            .filter(proposal -> proposal.concept().scheme().equals(facet))
                            .limit(MOST_IN_A_FACET)
                            .toList());
        }
        return byFacet;
    }

    /** The proposal of one concept as it stands now, which may have changed since somebody read it. */
    public Optional<Proposal> of(CaseStudySheet sheet, ConceptId concept) {
        return candidates.of(sheet.content(), Set.of(sheet.id())).stream()
                .filter(candidate -> candidate.concept().equals(concept))
                .map(TagProposals::proposal)
                .findFirst();
    }

    private Set<ConceptId> settled(CaseStudySheet sheet) {
        Set<ConceptId> settled = new HashSet<>(sheet.curation().declined());
        for (ConceptId carried : sheet.content().concepts()) {
            settled.add(carried);
            vocabularies.withBroader(carried).stream().map(Concept::id).forEach(settled::add);
        }
        return settled;
    }

    private static Proposal proposal(Candidate candidate) {
        Mention mention = candidate.mention();
        return new Proposal(
                candidate.concept(),
                Confidence.FITTED.of(candidate.signals()),
                mention == null ? null : Quotation.of(mention),
                candidate.neighbours());
    }
}
