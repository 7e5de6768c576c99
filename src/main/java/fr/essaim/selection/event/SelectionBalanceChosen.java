package fr.essaim.selection.event;

import fr.essaim.selection.SelectionId;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;

/** Proposals are to be spread over these facets, and the selection is to hold so many cases. */
@Revision("1")
public record SelectionBalanceChosen(SelectionId id, List<String> balancedOver, int size) implements SelectionEvent {

    // An event leaves an empty list out.
    public SelectionBalanceChosen(SelectionId id, @Nullable List<String> balancedOver, int size) {
        this.id = id;
        this.balancedOver = balancedOver == null ? List.of() : List.copyOf(balancedOver);
        this.size = size;
    }
}
