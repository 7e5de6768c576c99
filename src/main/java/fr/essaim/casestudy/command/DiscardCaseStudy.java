package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Puts a case that is not public in the bin. */
public record DiscardCaseStudy(@TargetAggregateIdentifier CaseStudyId id) implements CaseStudyCommand {}
