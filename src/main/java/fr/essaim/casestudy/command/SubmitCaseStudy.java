package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Hands a draft in for review. */
public record SubmitCaseStudy(@TargetAggregateIdentifier CaseStudyId id) implements CaseStudyCommand {}
