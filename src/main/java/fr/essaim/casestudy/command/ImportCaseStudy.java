package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Records what a provider's row says of a case: drafted when it is new, revised where it differs, published when asked. */
public record ImportCaseStudy(
        @TargetAggregateIdentifier CaseStudyId id,
        @Nullable String providerReference,
        List<CaseStudyChange> changes,
        ImportedAs as)
        implements CaseStudyCommand {}
