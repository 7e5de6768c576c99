package fr.essaim.catalyst.command;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.catalyst.CatalystId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that a catalyst did not take part in what a case tells. */
public record UnlinkCatalystFromCase(@TargetAggregateIdentifier CatalystId id, CaseStudyId caseStudy) implements CatalystCommand {}
