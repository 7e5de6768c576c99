package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TagEvidence;
import fr.essaim.vocabulary.ConceptId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a concept that was proposed. */
public record AcceptTag(@TargetAggregateIdentifier CaseStudyId id, ConceptId concept, TagEvidence evidence)
        implements CaseStudyCommand {}
