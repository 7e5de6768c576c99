package fr.essaim.selection.command;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.SelectionId;

/** Keeps a case out of the selection and of its proposals. */
public record ExcludeCase(SelectionId id, CaseStudyId caseStudy) implements SelectionCommand {}
