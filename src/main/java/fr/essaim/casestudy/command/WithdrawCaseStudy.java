package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Takes a case out of the public base. */
public record WithdrawCaseStudy(@TargetAggregateIdentifier CaseStudyId id, String reason) implements CaseStudyCommand {}
