package fr.essaim.selection.command;

import fr.essaim.selection.SelectionId;
import java.util.List;

/** Spreads the proposals over other facets, or asks for more or fewer cases. */
public record ChooseSelectionBalance(SelectionId id, List<String> balancedOver, int size) implements SelectionCommand {}
