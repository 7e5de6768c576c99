package fr.essaim.selection.command;

import fr.essaim.selection.SelectionId;
import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateVersion;
import org.jspecify.annotations.Nullable;

/** Says title, theme and day anew; refused when the selection changed since the version that the host read. */
public record DescribeSelection(
        SelectionId id,
        @TargetAggregateVersion @Nullable Long version,
        String title,
        String theme,
        @Nullable LocalDate webinarOn)
        implements SelectionCommand {}
