package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Gives a case the content it had at an earlier version; refused when the case changed since the version that the author read. */
public record RestoreCaseStudy(
        @TargetAggregateIdentifier CaseStudyId id,
        @TargetAggregateVersion @Nullable Long version,
        long restored,
        CaseStudyContent content)
        implements CaseStudyCommand {}
