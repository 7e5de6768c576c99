package fr.essaim.selection.event;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.SelectionId;
import java.util.List;
import org.axonframework.serialization.Revision;

/** The cases of the selection, in their order from now on. */
@Revision("1")
public record SelectionOrdered(SelectionId id, List<CaseStudyId> cases) implements SelectionEvent {}
