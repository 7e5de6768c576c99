package fr.essaim.tagging;

import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyChange.Tags;
import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TagEvidence;
import fr.essaim.casestudy.command.AcceptTag;
import fr.essaim.casestudy.command.CaseStudyCommand;
import fr.essaim.casestudy.command.DeclineTag;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.storage.Commands;
import fr.essaim.storage.ConcurrentChange;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Does what a person chose for one concept of a case. What spoke for it is looked up again: nothing of it is taken from a form. */
@Component
class Tagging {

    private final TagProposals proposals;
    private final Vocabularies vocabularies;
    private final Commands commands;

    Tagging(TagProposals proposals, Vocabularies vocabularies, Commands commands) {
        this.proposals = proposals;
        this.vocabularies = vocabularies;
        this.commands = commands;
    }

    /** The concept that a form names; empty when it cannot be given to a case. */
    Optional<ConceptId> concept(String text) {
        return CaseStudyColumns.FACETS.stream()
                .filter(facet -> text.startsWith(facet + ":"))
                .flatMap(facet -> vocabularies.scheme(facet).concepts().stream())
                .map(Concept::id)
                .filter(id -> id.toString().equals(text))
                .findFirst();
    }

    /** Answers whether it was done: not when somebody changed the case at the very same moment. */
    boolean perform(TagAct act, CaseStudySheet sheet, ConceptId concept, SignedIn person) {
        try {
            commands.send(command(act, sheet, concept), person.provenance());
            return true;
        } catch (ConcurrentChange e) {
            return false;
        }
    }

    private CaseStudyCommand command(TagAct act, CaseStudySheet sheet, ConceptId concept) {
        CaseStudyId id = sheet.id();
        return switch (act) {
            case ACCEPT ->
                evidence(sheet, concept)
                        .<CaseStudyCommand>map(evidence -> new AcceptTag(id, concept, evidence))
                        .orElseGet(() -> revision(id, new Tags(Set.of(concept), Set.of())));
            case DECLINE ->
                new DeclineTag(id, concept, evidence(sheet, concept).orElse(new TagEvidence(null, List.of(), 0)));
            case ADD -> revision(id, new Tags(Set.of(concept), Set.of()));
            case REMOVE -> revision(id, new Tags(Set.of(), Set.of(concept)));
        };
    }

    private Optional<TagEvidence> evidence(CaseStudySheet sheet, ConceptId concept) {
        return proposals.of(sheet, concept).map(Proposal::evidence);
    }

    // Whatever else changed meanwhile, adding or removing one concept means the same.
    private static ReviseCaseStudy revision(CaseStudyId id, Tags tags) {
        return new ReviseCaseStudy(id, null, List.of(tags));
    }
}
