package fr.essaim.selection.command;

import fr.essaim.selection.SelectionId;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Something asked of one selection. */
public sealed interface SelectionCommand
        permits StartSelection,
                DescribeSelection,
                ChangeSelectionQuestion,
                ChooseSelectionBalance,
                PinCases,
                ExcludeCase,
                ReleaseCase,
                OrderCases,
                WriteNote,
                FreezeSelection,
                DiscardSelection,
                ReviveSelection {

    SelectionId id();

    /** Where its events are. */
    @TargetAggregateIdentifier
    default String stream() {
        return id().stream();
    }
}
