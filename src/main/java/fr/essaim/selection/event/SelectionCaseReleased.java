package fr.essaim.selection.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.SelectionId;
import org.axonframework.serialization.Revision;

/** A case that was taken or excluded is like any other again; a note on it is kept. */
@Revision("1")
public record SelectionCaseReleased(SelectionId id, CaseStudyId caseStudy) implements SelectionEvent {}
