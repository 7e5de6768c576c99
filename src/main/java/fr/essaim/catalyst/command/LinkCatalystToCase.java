package fr.essaim.catalyst.command;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.catalyst.CatalystId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that a catalyst took part in what a case tells. */
public record LinkCatalystToCase(@TargetAggregateIdentifier CatalystId id, CaseStudyId caseStudy) implements CatalystCommand {}
