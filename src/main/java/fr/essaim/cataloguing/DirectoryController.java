package fr.essaim.cataloguing;

import fr.essaim.cataloguing.Directory.Found;
import fr.essaim.cataloguing.DirectoryPage.Card;
import fr.essaim.catalyst.CatalystColumns;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.listing.ListAnswer.Entry;
import fr.essaim.listing.ListParts;
import fr.essaim.listing.ListQuery.Shown;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.web.French;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The directory of catalysts. */
@Controller
@Hidden
class DirectoryController {

    private final Directory directory;
    private final CatalystTags tags;
    private final CaseLines cases;
    private final CatalogueWords words;
    private final Pages pages;

    DirectoryController(Directory directory, CatalystTags tags, CaseLines cases, CatalogueWords words, Pages pages) {
        this.directory = directory;
        this.tags = tags;
        this.cases = cases;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping("/catalyseurs")
    Page list(@RequestParam MultiValueMap<String, String> parameters) {
        Found found = directory.find(parameters);
        return pages.page(
                "cataloguing/annuaire",
                new DirectoryPage(
                        found.query().shown() == Shown.ALL ? found.parts() : withoutState(found.parts()),
                        found.answer().entries().stream().map(this::card).toList(),
                        directory.map(found.query().withPage(1)),
                        directory.hidden(found.query())));
    }

    private Card card(Entry<CatalystSheet> entry) {
        CatalystSheet sheet = entry.state();
        TerritoryCode territory = sheet.content().territory();
        int told = cases.inPublic(sheet).size();
        return new Card(
                CatalystAddresses.sheet(sheet.id()),
                entry.name(),
                territory == null ? List.of() : words.placeAround(territory),
                entry.summary(),
                entry.extracts(),
                tags.of(sheet.content().metiers()),
                told == 0 ? "" : French.count(told, words.say("catalyseur.cas.nombre")),
                sheet.isActive() ? "" : words.say("catalyseur.inactif"));
    }

    // Among the active ones alone there is nothing to choose.
    private static ListParts withoutState(ListParts parts) {
        return new ListParts(
                parts.path(),
                parts.question(),
                parts.order(),
                parts.orders(),
                parts.answer(),
                parts.groups().stream()
                        .filter(group -> !group.name().equals(CatalystColumns.STATE))
                        .toList(),
                parts.chips(),
                parts.clearAddress(),
                parts.pager(),
                parts.suggestions());
    }
}
