package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TagEvidence;
import fr.essaim.vocabulary.ConceptId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Refuses a concept that was proposed. */
public record DeclineTag(@TargetAggregateIdentifier CaseStudyId id, ConceptId concept, TagEvidence evidence)
        implements CaseStudyCommand {}
