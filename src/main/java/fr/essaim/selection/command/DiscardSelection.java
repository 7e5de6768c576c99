package fr.essaim.selection.command;

import fr.essaim.selection.SelectionId;

/** Puts a selection in the bin, as long as nothing of it was frozen. */
public record DiscardSelection(SelectionId id) implements SelectionCommand {}
