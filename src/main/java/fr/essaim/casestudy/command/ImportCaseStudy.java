package fr.essaim.casestudy.command;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Records what a provider's row says of a case: drafted when it is new, revised where it differs, published when asked. Answered by an {@link ImportAnswer}.
 *
 * @param overwriting the columns that the row may change although a person wrote them
 */
public record ImportCaseStudy(
        @TargetAggregateIdentifier CaseStudyId id,
        @Nullable String providerReference,
        List<CaseStudyChange> changes,
        ImportedAs as,
        Set<String> overwriting)
        implements CaseStudyCommand {

    /** What a person wrote stays. */
    public ImportCaseStudy(
            CaseStudyId id, @Nullable String providerReference, List<CaseStudyChange> changes, ImportedAs as) {
        this(id, providerReference, changes, as, Set.of());
    }
}
