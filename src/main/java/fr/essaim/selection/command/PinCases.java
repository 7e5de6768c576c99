package fr.essaim.selection.command;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.selection.SelectionId;
import java.util.List;

/** Takes cases into the selection, after those that are there. */
public record PinCases(SelectionId id, List<CaseStudyId> cases) implements SelectionCommand {}
