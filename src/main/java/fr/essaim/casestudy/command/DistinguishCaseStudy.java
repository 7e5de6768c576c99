package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Says that a case and another one that is like it are two. */
public record DistinguishCaseStudy(
        @TargetAggregateIdentifier CaseStudyId id, CaseStudyId other) implements CaseStudyCommand {}
