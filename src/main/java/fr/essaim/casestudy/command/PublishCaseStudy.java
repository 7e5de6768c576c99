package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Makes a case public. */
public record PublishCaseStudy(
        @TargetAggregateIdentifier CaseStudyId id,
        @TargetAggregateVersion @Nullable Long version) implements CaseStudyCommand {}
