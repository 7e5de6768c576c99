package fr.essaim.cataloguing;

import fr.essaim.cataloguing.CatalystHead.StateLabel;
import fr.essaim.listing.ListParts;
import fr.essaim.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All the catalysts, for curators. */
public record CatalystListPage(
        ListParts parts,
        String chosenState,
        List<Row> rows,
        @Nullable Notice notice) {

    /** One catalyst of the table. */
    public record Row(
            String address, String name, StateLabel state, String place, String metiers, int cases, String changed) {}
}
