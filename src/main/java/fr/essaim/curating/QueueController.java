package fr.essaim.curating;

import fr.essaim.access.People;
import fr.essaim.access.Role;
import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.EmptyColumns;
import fr.essaim.curating.CaseListPage.Choice;
import fr.essaim.curating.ReviewQueue.Wanted;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Condition;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The queue of review. */
@Controller
@Hidden
class QueueController {

    private static final String ADDRESS = "/atelier/relecture";
    private static final int PAGE_SIZE = 50;
    private static final String DRAFTS = "brouillon";
    private static final String ALL = "tous";

    private final ReviewQueue queue;
    private final People people;
    private final WorkshopWords words;
    private final Pages pages;

    QueueController(ReviewQueue queue, People people, WorkshopWords words, Pages pages) {
        this.queue = queue;
        this.people = people;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    Page queue(
            @RequestParam(name = "etat", defaultValue = "soumis") String state,
            @RequestParam(name = "attribue", defaultValue = "") String assigned,
            @RequestParam(name = "sans", defaultValue = "") String without,
            @RequestParam(name = "origine", defaultValue = "") String origin,
            @RequestParam(name = "page", defaultValue = "1") String number,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request) {
        CaseStudyQuery query = CaseStudyQuery.EVERYTHING.withStates(states(state));
        if (EmptyColumns.known().contains(without)) {
            query = query.with(new Condition.Without(without));
        }
        List<CaseRow> all = queue.waiting(query, new Wanted(assignee(assigned, me), origin(origin)));
        int last = Math.max(1, (all.size() + PAGE_SIZE - 1) / PAGE_SIZE);
        int page = Math.clamp(number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 1, 1, last);
        UriComponentsBuilder here = UriComponentsBuilder.fromPath(ADDRESS)
                .queryParam("etat", "{etat}")
                .queryParam("attribue", "{attribue}")
                .queryParam("sans", "{sans}")
                .queryParam("origine", "{origine}");
        String address =
                here.encode().buildAndExpand(state, assigned, without, origin).toUriString();
        return pages.page(
                "curating/file",
                new QueuePage(
                        all.subList((page - 1) * PAGE_SIZE, Math.min(page * PAGE_SIZE, all.size())),
                        all.size(),
                        state,
                        assigned,
                        without,
                        origin,
                        people.having(Role.CURATOR),
                        EmptyColumns.known().stream()
                                .map(column -> new Choice(column, words.say("colonne." + column)))
                                .toList(),
                        page,
                        numbered(address, page - 1, last),
                        numbered(address, page + 1, last),
                        Notice.textOf(request)));
    }

    private static @Nullable String numbered(String address, int page, int last) {
        return page < 1 || page > last ? null : address + "&page=" + page;
    }

    private static Set<CaseStudyState> states(String state) {
        return switch (state) {
            case DRAFTS -> Set.of(CaseStudyState.DRAFT);
            case ALL -> Set.of(CaseStudyState.DRAFT, CaseStudyState.SUBMITTED);
            default -> Set.of(CaseStudyState.SUBMITTED);
        };
    }

    private static Predicate<String> assignee(String asked, SignedIn me) {
        return switch (asked) {
            case "" -> any -> true;
            case "moi" -> me.id()::equals;
            case "personne" -> String::isEmpty;
            default -> asked::equals;
        };
    }

    // A file names its cases, a person does not.
    private static Predicate<CaseStudySheet> origin(String asked) {
        return switch (asked) {
            case "import" -> sheet -> sheet.providerReference() != null;
            case "atelier" -> sheet -> sheet.providerReference() == null;
            default -> any -> true;
        };
    }
}
