package fr.essaim.partnering;

import fr.essaim.listing.ListParts;
import java.util.List;

/** The partnerships in the workshop, those in the bin included. */
public record WorkshopListPage(ListParts parts, List<Row> rows, String notice) {

    /** One partnership as a line. */
    public record Row(
            String address, String title, String category, String state, String look, String place, String changed) {}
}
