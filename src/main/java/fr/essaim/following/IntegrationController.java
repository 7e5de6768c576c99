package fr.essaim.following;

import fr.essaim.following.IntegrationPage.Choice;
import fr.essaim.following.ListOptions.Accent;
import fr.essaim.following.ListOptions.Tone;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudyQuestions.Asked;
import fr.essaim.search.CaseStudyResults;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.Order;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.QuestionWords;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import fr.essaim.web.PublicAddress;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.HtmlUtils;

/** The cases of a search on somebody else's site: the page that explains how, and the list itself. */
@Controller
@Hidden
class IntegrationController {

    static final String LIST = "/integration/liste";

    private static final CacheControl FOR_A_WHILE =
            CacheControl.maxAge(Duration.ofMinutes(5)).cachePublic();

    private final CaseStudyQuestions questions;
    private final CaseStudySearch search;
    private final QuestionWords words;
    private final ShownCases lines;
    private final PublicAddress addresses;
    private final Pages pages;

    IntegrationController(
            CaseStudyQuestions questions,
            CaseStudySearch search,
            QuestionWords words,
            ShownCases lines,
            PublicAddress addresses,
            Pages pages) {
        this.questions = questions;
        this.search = search;
        this.words = words;
        this.lines = lines;
        this.addresses = addresses;
        this.pages = pages;
    }

    @GetMapping("/integration")
    Page explain(@RequestParam MultiValueMap<String, String> parameters) {
        ListOptions options = ListOptions.read(parameters);
        Asked understood = questions.read(ListOptions.without(parameters));
        CaseStudyQuery query = understood.query().withoutOrder();
        String said = words.line(query);
        String list = options.written(QuestionAddress.of(LIST, query));
        String title = "Études de cas d’Essaim, " + said;
        return pages.page(
                "following/integration",
                new IntegrationPage(
                        said,
                        search.count(query),
                        QuestionAddress.of("/", query),
                        WrittenQuestion.fields(query),
                        ListOptions.SIZES.stream()
                                .map(size -> new Choice(size.toString(), size + "\u00a0cas", size == options.size()))
                                .toList(),
                        Arrays.stream(Accent.values())
                                .map(each -> new Choice(each.parameter(), each.label(), each == options.accent()))
                                .toList(),
                        Arrays.stream(Tone.values())
                                .map(each -> new Choice(each.parameter(), each.label(), each == options.tone()))
                                .toList(),
                        list,
                        options.height(),
                        title,
                        snippet(addresses.of(list), title, options.height()),
                        QuestionAddress.of(CaseFeed.ADDRESS, query),
                        understood.messages()));
    }

    @GetMapping(LIST)
    Page list(@RequestParam MultiValueMap<String, String> parameters, HttpServletResponse response) {
        ListOptions options = ListOptions.read(parameters);
        CaseStudyQuery asked = questions.read(ListOptions.without(parameters)).query();
        CaseStudyQuery query = asked.order() == null ? asked.withOrder(Order.PUBLISHED) : asked;
        CaseStudyResults results = search.find(query.withSize(options.size()));
        // Nothing on it is anybody's own, so that all may keep it for a while.
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_A_WHILE.getHeaderValue());
        return pages.page(
                "following/liste",
                new EmbeddedList(
                        words.line(query),
                        "accent-" + options.accent().parameter() + " fond-"
                                + options.tone().parameter(),
                        results.total(),
                        search.sheets(results).stream().map(lines::of).toList(),
                        addresses.of(QuestionAddress.of("/", asked.withoutOrder()))));
    }

    private static String snippet(String address, String title, int height) {
        return "<iframe src=\"" + escaped(address) + "\" title=\"" + escaped(title) + "\" width=\"100%\" height=\""
                + height + "\" loading=\"lazy\" style=\"border: 0\"></iframe>";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
