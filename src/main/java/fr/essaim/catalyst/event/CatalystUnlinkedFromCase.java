package fr.essaim.catalyst.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.catalyst.CatalystId;
import org.axonframework.serialization.Revision;

/** The catalyst did not take part in what a case tells, whoever said so before. */
@Revision("1")
public record CatalystUnlinkedFromCase(CatalystId id, CaseStudyId caseStudy) implements CatalystEvent {}
