package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Sends a submitted case back to its author. */
public record ReturnCaseStudy(@TargetAggregateIdentifier CaseStudyId id, String reason) implements CaseStudyCommand {}
