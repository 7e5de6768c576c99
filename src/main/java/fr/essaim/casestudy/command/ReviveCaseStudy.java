package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a case out of the bin. */
public record ReviveCaseStudy(@TargetAggregateIdentifier CaseStudyId id) implements CaseStudyCommand {}
