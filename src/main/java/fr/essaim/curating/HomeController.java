package fr.essaim.curating;

import fr.essaim.access.Role;
import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.curating.HomePage.Returned;
import fr.essaim.curating.ReviewQueue.Wanted;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Condition;
import fr.essaim.search.Order;
import fr.essaim.search.WorkshopSearch;
import fr.essaim.web.French;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The workshop's first page. */
@Controller
@Hidden
class HomeController {

    private static final int MOST = 10;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", Locale.FRENCH);
    private static final CaseStudyQuery DRAFTS =
            CaseStudyQuery.EVERYTHING.withStates(Set.of(CaseStudyState.DRAFT)).withOrder(Order.CHANGED);
    private static final CaseStudyQuery WAITING =
            CaseStudyQuery.EVERYTHING.withStates(Set.of(CaseStudyState.DRAFT, CaseStudyState.SUBMITTED));
    private static final CaseStudyQuery SUBMITTED =
            CaseStudyQuery.EVERYTHING.withStates(Set.of(CaseStudyState.SUBMITTED));

    private final WorkshopSearch search;
    private final ReviewQueue queue;
    private final CaseRows rows;
    private final Months months;
    private final Pages pages;

    HomeController(WorkshopSearch search, ReviewQueue queue, CaseRows rows, Months months, Pages pages) {
        this.search = search;
        this.queue = queue;
        this.rows = rows;
        this.months = months;
        this.pages = pages;
    }

    @GetMapping("/atelier")
    Page home(@AuthenticationPrincipal SignedIn me) {
        boolean curator = me.has(Role.CURATOR);
        List<CaseStudySheet> own = new ArrayList<>();
        search.forEach(DRAFTS.with(new Condition.DraftedBy(me.id())), own::add);
        YearMonth month = YearMonth.now(French.PARIS);
        Months.Counts counts = months.counts(month);
        return pages.page(
                "curating/accueil",
                new HomePage(
                        me.has(Role.CONTRIBUTOR),
                        curator,
                        me.has(Role.HOST),
                        own.stream().flatMap(sheet -> returned(sheet).stream()).toList(),
                        own.stream()
                                .filter(sheet -> sheet.reason() == null)
                                .limit(MOST)
                                .map(rows::of)
                                .toList(),
                        curator ? queue.waiting(WAITING, assignedTo(me)) : List.of(),
                        curator ? search.count(SUBMITTED) : 0,
                        curator
                                ? queue.waiting(SUBMITTED, new Wanted(String::isEmpty, any -> true))
                                        .size()
                                : 0,
                        curator ? imported() : 0,
                        counts.published(),
                        counts.returned(),
                        MONTH.format(month)));
    }

    private static List<Returned> returned(CaseStudySheet sheet) {
        String reason = sheet.reason();
        return reason == null ? List.of() : List.of(new Returned("/atelier/cas/" + sheet.id(), sheet.title(), reason));
    }

    private static Wanted assignedTo(SignedIn me) {
        return new Wanted(me.id()::equals, any -> true);
    }

    private int imported() {
        int[] count = {0};
        search.forEach(DRAFTS, sheet -> count[0] += sheet.providerReference() == null ? 0 : 1);
        return count[0];
    }
}
