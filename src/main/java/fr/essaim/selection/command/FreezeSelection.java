package fr.essaim.selection.command;

import fr.essaim.selection.FrozenCase;
import fr.essaim.selection.SelectionId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/**
 * Makes an edition of what the host saw; refused when the selection changed since that version.
 *
 * @param cases those of the selection that are published, in order, as their events stand
 */
public record FreezeSelection(
        SelectionId id, @TargetAggregateVersion @Nullable Long version, List<FrozenCase> cases)
        implements SelectionCommand {}
