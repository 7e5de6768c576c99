package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a case out of the bin, or parts it from the case that it was found to be a duplicate of. */
public record ReviveCaseStudy(@TargetAggregateIdentifier CaseStudyId id) implements CaseStudyCommand {}
