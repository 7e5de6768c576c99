package fr.essaim.selection.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.SelectionId;
import org.axonframework.serialization.Revision;

/** A case was taken into the selection, as its last. */
@Revision("1")
public record SelectionCasePinned(SelectionId id, CaseStudyId caseStudy) implements SelectionEvent {}
