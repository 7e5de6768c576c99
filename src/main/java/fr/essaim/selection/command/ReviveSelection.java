package fr.essaim.selection.command;

import fr.essaim.selection.SelectionId;

/** Takes a selection out of the bin. */
public record ReviveSelection(SelectionId id) implements SelectionCommand {}
