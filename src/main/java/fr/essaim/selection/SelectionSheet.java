package fr.essaim.selection;

import fr.essaim.selection.event.SelectionBalanceChosen;
import fr.essaim.selection.event.SelectionCaseExcluded;
import fr.essaim.selection.event.SelectionCasePinned;
import fr.essaim.selection.event.SelectionCaseReleased;
import fr.essaim.selection.event.SelectionDescribed;
import fr.essaim.selection.event.SelectionDiscarded;
import fr.essaim.selection.event.SelectionEvent;
import fr.essaim.selection.event.SelectionFrozen;
import fr.essaim.selection.event.SelectionNoteWritten;
import fr.essaim.selection.event.SelectionOrdered;
import fr.essaim.selection.event.SelectionQuestionChanged;
import fr.essaim.selection.event.SelectionRevived;
import fr.essaim.selection.event.SelectionStarted;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a selection is after some of its events.
 *
 * @param choice the cases taken and excluded, their order and the notes
 * @param editions in the order in which they were frozen
 */
public record SelectionSheet(
        SelectionId id,
        String title,
        String theme,
        @Nullable LocalDate webinarOn,
        String question,
        List<String> balancedOver,
        int size,
        Choice choice,
        List<FrozenEdition> editions,
        Bin bin,
        Instant changedAt) {

    /** Whether it was thrown away. */
    public enum Bin {
        OUTSIDE,
        INSIDE
    }

    /** The selection after its first event. */
    public static SelectionSheet started(SelectionStarted event, Instant at) {
        return new SelectionSheet(
                event.id(),
                event.title(),
                event.theme(),
                event.webinarOn(),
                event.question(),
                event.balancedOver(),
                event.size(),
                Choice.EMPTY,
                List.of(),
                Bin.OUTSIDE,
                at);
    }

    /** The selection after one more event, which happened at the given moment. */
    public SelectionSheet after(SelectionEvent event, Instant at) {
        return switch (event) {
            case SelectionStarted started -> started(started, at);
            case SelectionDescribed described -> described(described, at);
            case SelectionQuestionChanged changed -> asking(changed.question(), balancedOver, size, at);
            case SelectionBalanceChosen chosen -> asking(question, chosen.balancedOver(), chosen.size(), at);
            case SelectionCasePinned pinned -> choosing(choice.pinning(pinned.caseStudy()), at);
            case SelectionCaseExcluded excluded -> choosing(choice.excluding(excluded.caseStudy()), at);
            case SelectionCaseReleased released -> choosing(choice.releasing(released.caseStudy()), at);
            case SelectionOrdered ordered -> choosing(choice.ordered(ordered.cases()), at);
            case SelectionNoteWritten written -> choosing(choice.noting(written.caseStudy(), written.note()), at);
            case SelectionFrozen frozen -> frozen(frozen, at);
            case SelectionDiscarded discarded -> binned(Bin.INSIDE, at);
            case SelectionRevived revived -> binned(Bin.OUTSIDE, at);
        };
    }

    public boolean isDiscarded() {
        return bin == Bin.INSIDE;
    }

    /** Whether everyone may see it: as soon as an edition is frozen. */
    public boolean isPublic() {
        return !editions.isEmpty();
    }

    public Optional<FrozenEdition> latestEdition() {
        return editions.isEmpty() ? Optional.empty() : Optional.of(editions.getLast());
    }

    public Optional<FrozenEdition> edition(int number) {
        return editions.stream().filter(edition -> edition.number() == number).findFirst();
    }

    private SelectionSheet described(SelectionDescribed event, Instant at) {
        return new SelectionSheet(
                id,
                event.title(),
                event.theme(),
                event.webinarOn(),
                question,
                balancedOver,
                size,
                choice,
                editions,
                bin,
                at);
    }

    private SelectionSheet asking(String search, List<String> facets, int most, Instant at) {
        return new SelectionSheet(id, title, theme, webinarOn, search, facets, most, choice, editions, bin, at);
    }

    private SelectionSheet choosing(Choice other, Instant at) {
        return new SelectionSheet(id, title, theme, webinarOn, question, balancedOver, size, other, editions, bin, at);
    }

    private SelectionSheet frozen(SelectionFrozen event, Instant at) {
        List<FrozenEdition> more = new ArrayList<>(editions);
        more.add(FrozenEdition.of(event, at));
        return new SelectionSheet(
                id, title, theme, webinarOn, question, balancedOver, size, choice, List.copyOf(more), bin, at);
    }

    private SelectionSheet binned(Bin where, Instant at) {
        return new SelectionSheet(
                id, title, theme, webinarOn, question, balancedOver, size, choice, editions, where, at);
    }
}
