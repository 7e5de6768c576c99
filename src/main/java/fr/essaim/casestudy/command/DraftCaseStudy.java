package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records a new case as a draft. */
public record DraftCaseStudy(
        @TargetAggregateIdentifier CaseStudyId id, @Nullable String providerReference, CaseStudyContent content)
        implements CaseStudyCommand {}
