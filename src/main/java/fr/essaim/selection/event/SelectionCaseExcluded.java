package fr.essaim.selection.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.SelectionId;
import org.axonframework.serialization.Revision;

/** A case is neither shown nor proposed in this selection. */
@Revision("1")
public record SelectionCaseExcluded(SelectionId id, CaseStudyId caseStudy) implements SelectionEvent {}
