package fr.essaim.selection.event;

import fr.essaim.selection.SelectionId;

/** Something that happened to one selection. */
public sealed interface SelectionEvent
        permits SelectionStarted,
                SelectionDescribed,
                SelectionQuestionChanged,
                SelectionBalanceChosen,
                SelectionCasePinned,
                SelectionCaseExcluded,
                SelectionCaseReleased,
                SelectionOrdered,
                SelectionNoteWritten,
                SelectionFrozen,
                SelectionDiscarded,
                SelectionRevived {

    SelectionId id();
}
