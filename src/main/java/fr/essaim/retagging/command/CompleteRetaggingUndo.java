package fr.essaim.retagging.command;

import fr.essaim.casestudy.CaseStudyId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Records that every case was seen again. */
public record CompleteRetaggingUndo(
        @TargetAggregateIdentifier String retaggingId, int undone, List<CaseStudyId> kept) {}
