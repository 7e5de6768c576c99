package fr.essaim.cataloguing;

import fr.essaim.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cases that a catalyst took part in, and a search for more. */
public record CatalystCasesPage(
        CatalystHead head,
        String address,
        List<CaseLine> linked,
        String question,
        List<CaseLine> found,
        @Nullable Notice notice) {}
