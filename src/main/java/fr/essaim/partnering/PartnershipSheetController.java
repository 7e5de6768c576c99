package fr.essaim.partnering;

import fr.essaim.access.Role;
import fr.essaim.access.SignedIn;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The sheet of one partnership, as of now. */
@Controller
@Hidden
class PartnershipSheetController {

    private final PublicPartnerships partnerships;
    private final PartnershipPages sheets;
    private final Pages pages;

    PartnershipSheetController(PublicPartnerships partnerships, PartnershipPages sheets, Pages pages) {
        this.partnerships = partnerships;
        this.sheets = sheets;
        this.pages = pages;
    }

    @GetMapping(PartnershipAddresses.LIST + "/{id}")
    Page sheet(@PathVariable String id, @AuthenticationPrincipal @Nullable SignedIn me) {
        PartnershipSheet sheet = partnerships.require(id);
        boolean mayChange = me != null && me.has(Role.CURATOR);
        String workshop = mayChange ? PartnershipAddresses.workshop(sheet.id()) : null;
        return pages.page("partnering/fiche", sheets.of(sheet, workshop));
    }
}
