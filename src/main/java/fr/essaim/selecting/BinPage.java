package fr.essaim.selecting;

import fr.essaim.selection.SelectionId;

/** Throwing a selection away, or why that cannot be. */
public record BinPage(SelectionId id, String title, String problem) {}
