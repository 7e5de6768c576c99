package fr.essaim.selecting;

import fr.essaim.search.ResultPager;
import fr.essaim.selecting.PublicSelections.Frozen;
import fr.essaim.selecting.PublicSelectionsPage.Line;
import fr.essaim.selection.FrozenEdition;
import fr.essaim.selection.SelectionId;
import fr.essaim.selection.SelectionSheet;
import fr.essaim.selection.Selections;
import fr.essaim.web.French;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.ProblemType;
import fr.essaim.web.Refused;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The frozen selections for everyone. */
@Controller
@Hidden
class PublicSelectionController {

    private static final int ON_A_PAGE = 20;

    private final PublicSelections publicSelections;
    private final Selections selections;
    private final EditionPages editionPages;
    private final SelectionWords words;
    private final Pages pages;

    PublicSelectionController(
            PublicSelections publicSelections,
            Selections selections,
            EditionPages editionPages,
            SelectionWords words,
            Pages pages) {
        this.publicSelections = publicSelections;
        this.selections = selections;
        this.editionPages = editionPages;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(SelectionAddresses.PUBLIC)
    Page all(@RequestParam(name = "page", required = false) @Nullable String asked) {
        int page = ListPage.read(asked);
        List<Frozen> all = publicSelections.all();
        return pages.page(
                "selecting/publiques",
                new PublicSelectionsPage(
                        all.size(),
                        PublicSelections.page(all, page, ON_A_PAGE).stream()
                                .map(this::line)
                                .toList(),
                        ResultPager.of(
                                page,
                                ON_A_PAGE,
                                all.size(),
                                number -> SelectionAddresses.PUBLIC + (number == 1 ? "" : "?page=" + number))));
    }

    @GetMapping(SelectionAddresses.PUBLIC + "/{id}")
    Page latest(@PathVariable String id) {
        SelectionSheet selection = require(id);
        return page(selection, selection.latestEdition().orElseThrow(this::absent));
    }

    @GetMapping(SelectionAddresses.PUBLIC + "/{id}/editions/{number}")
    Page edition(@PathVariable String id, @PathVariable String number) {
        SelectionSheet selection = require(id);
        return page(
                selection,
                EditionNumber.read(number).flatMap(selection::edition).orElseThrow(this::absent));
    }

    private Page page(SelectionSheet selection, FrozenEdition edition) {
        return pages.page("selecting/edition", editionPages.of(selection, edition));
    }

    private SelectionSheet require(String id) {
        return SelectionId.parse(id)
                .flatMap(selections::find)
                .map(Selections.Current::sheet)
                .orElseThrow(this::absent);
    }

    private Refused absent() {
        return new Refused(ProblemType.NOT_FOUND.saying(words.say("selection.introuvable")));
    }

    private Line line(Frozen frozen) {
        FrozenEdition edition = frozen.edition();
        return new Line(
                SelectionAddresses.latest(frozen.selection().id()),
                edition.title(),
                edition.theme(),
                words.webinar(edition.webinarOn()),
                words.say("selection.edition", edition.number(), French.date(edition.frozenAt())),
                edition.cases().size());
    }
}
