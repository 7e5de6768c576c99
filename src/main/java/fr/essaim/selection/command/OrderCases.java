package fr.essaim.selection.command;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.SelectionId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Puts the cases in another order; refused when the selection changed since the version that the host read. */
public record OrderCases(
        SelectionId id, @TargetAggregateVersion @Nullable Long version, List<CaseStudyId> cases)
        implements SelectionCommand {}
