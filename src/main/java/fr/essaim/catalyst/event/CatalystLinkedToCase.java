package fr.essaim.catalyst.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.catalyst.CatalystId;
import org.axonframework.serialization.Revision;

/** The catalyst took part in what a case tells. */
@Revision("1")
public record CatalystLinkedToCase(CatalystId id, CaseStudyId caseStudy) implements CatalystEvent {}
