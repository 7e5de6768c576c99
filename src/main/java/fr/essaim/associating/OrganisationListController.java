package fr.essaim.associating;

import fr.essaim.search.ResultPager;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of organisations. */
@Controller
@Hidden
class OrganisationListController {

    private static final String ADDRESS = "/organisations";
    private static final String BY_NUMBER = "nombre";
    private static final int PAGE_SIZE = 50;
    private static final int LONGEST_TEXT = 200;
    private static final Comparator<Named> MOST_NAMED = Comparator.comparingInt(
                    (Named named) -> named.cases() + named.partnerships())
            .reversed();

    private final Organisations organisations;
    private final Pages pages;

    OrganisationListController(Organisations organisations, Pages pages) {
        this.organisations = organisations;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    Page list(
            @RequestParam(name = "q", defaultValue = "") String asked,
            @RequestParam(name = "tri", defaultValue = "") String order,
            @RequestParam(name = "page", defaultValue = "1") String page) {
        String text =
                asked.strip().substring(0, Math.min(LONGEST_TEXT, asked.strip().length()));
        boolean byNumber = order.equals(BY_NUMBER);
        Stream<Named> found = organisations.all().stream()
                .filter(named -> named.spellings().stream().anyMatch(spelling -> FrenchOrder.matches(spelling, text)));
        List<Named> all = (byNumber ? found.sorted(MOST_NAMED) : found).toList();
        int last = Math.max(1, (all.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int number = Math.clamp(number(page), 1, last);
        return pages.page(
                "associating/liste",
                new OrganisationListPage(
                        text,
                        byNumber,
                        all.size(),
                        all.stream()
                                .skip((number - 1L) * PAGE_SIZE)
                                .limit(PAGE_SIZE)
                                .toList(),
                        ResultPager.of(number, PAGE_SIZE, all.size(), other -> address(text, byNumber, other))));
    }

    private static String address(String text, boolean byNumber, int page) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(ADDRESS);
        if (!text.isEmpty()) {
            address.queryParam("q", "{q}");
        }
        if (byNumber) {
            address.queryParam("tri", BY_NUMBER);
        }
        if (page > 1) {
            address.queryParam("page", page);
        }
        return address.encode().buildAndExpand(text).toUriString();
    }

    private static int number(String page) {
        try {
            return Integer.parseInt(page);
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
