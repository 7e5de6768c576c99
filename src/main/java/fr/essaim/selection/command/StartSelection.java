package fr.essaim.selection.command;

import fr.essaim.selection.SelectionId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Begins a selection from a search. */
public record StartSelection(
        SelectionId id,
        String title,
        String theme,
        @Nullable LocalDate webinarOn,
        String question,
        List<String> balancedOver,
        int size)
        implements SelectionCommand {}
