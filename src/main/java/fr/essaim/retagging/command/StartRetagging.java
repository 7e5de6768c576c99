package fr.essaim.retagging.command;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.vocabulary.ConceptId;
import java.util.List;
import java.util.SortedSet;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Opens the record of a retagging. */
public record StartRetagging(
        @TargetAggregateIdentifier String retaggingId,
        String question,
        SortedSet<ConceptId> added,
        SortedSet<ConceptId> removed,
        List<CaseStudyId> cases) {}
