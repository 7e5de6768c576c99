package fr.essaim.selection.command;

import fr.essaim.selection.SelectionId;

/** Takes the proposals from another search; what was chosen stays. */
public record ChangeSelectionQuestion(SelectionId id, String question) implements SelectionCommand {}
