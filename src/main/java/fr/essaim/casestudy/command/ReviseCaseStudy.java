package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Says some things anew about a case; refused when the case changed since the version that the author read. */
public record ReviseCaseStudy(
        @TargetAggregateIdentifier CaseStudyId id,
        @TargetAggregateVersion @Nullable Long version,
        List<CaseStudyChange> changes)
        implements CaseStudyCommand {}
