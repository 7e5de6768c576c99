package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that a case tells the same as another one. */
public record MarkCaseStudyDuplicate(
        @TargetAggregateIdentifier CaseStudyId id, CaseStudyId original) implements CaseStudyCommand {}
