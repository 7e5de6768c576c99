package fr.essaim.selection.command;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.SelectionId;

/**
 * Says something of a case, or nothing any more.
 *
 * @param before the note that the host read: refused when it is another by now
 */
public record WriteNote(SelectionId id, CaseStudyId caseStudy, String before, String note)
        implements SelectionCommand {}
