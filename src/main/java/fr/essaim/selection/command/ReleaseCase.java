package fr.essaim.selection.command;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.SelectionId;

/** Takes a case back out, or lets an excluded one be proposed again. */
public record ReleaseCase(SelectionId id, CaseStudyId caseStudy) implements SelectionCommand {}
