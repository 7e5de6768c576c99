package fr.essaim.checking;

import fr.essaim.search.SearchPage.Pager;
import fr.essaim.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The report on the names of partners.
 *
 * @param total how many groups there are on all pages
 * @param apart the groups that were dismissed
 */
public record PartnersPage(
        int spellings,
        int total,
        List<PartnerGroup> groups,
        List<Apart> apart,
        Pager pager,
        @Nullable Notice notice) {

    /** Spellings that are several organisations, as somebody said. */
    public record Apart(String id, String names) {}
}
