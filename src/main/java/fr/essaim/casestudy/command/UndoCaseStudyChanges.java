package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyState;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Takes back what a batch did to a case; refused when the case changed since the version that was read. */
public record UndoCaseStudyChanges(
        @TargetAggregateIdentifier CaseStudyId id,
        @TargetAggregateVersion long version,
        @Nullable Before before) implements CaseStudyCommand {

    /** What the case was before the batch; there is none when the batch created it. */
    public record Before(long version, CaseStudyState state, CaseStudyContent content) {}
}
