package fr.essaim.curating;

import fr.essaim.access.Role;
import fr.essaim.access.SignedIn;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.EmptyColumns;
import fr.essaim.curating.CaseListPage.Choice;
import fr.essaim.curating.CaseListPage.Tab;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.WorkshopSearch;
import fr.essaim.search.WorkshopSearch.Answer;
import fr.essaim.web.French;
import fr.essaim.web.Notice;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The list of cases: all for curators, their own for contributors. */
@Controller
@Hidden
class CaseListController {

    private static final String ADDRESS = "/atelier/cas";
    private static final String PAGE_SIZE = "50";

    private final WorkshopSearch search;
    private final CaseRows rows;
    private final WorkshopWords words;
    private final Pages pages;

    CaseListController(WorkshopSearch search, CaseRows rows, WorkshopWords words, Pages pages) {
        this.search = search;
        this.rows = rows;
        this.words = words;
        this.pages = pages;
    }

    @GetMapping(ADDRESS)
    Page list(
            @RequestParam MultiValueMap<String, String> asked,
            @AuthenticationPrincipal SignedIn me,
            HttpServletRequest request) {
        boolean own = !me.has(Role.CURATOR);
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>(asked);
        if (own) {
            parameters.set("auteur", me.id());
        }
        parameters.putIfAbsent("taille", List.of(PAGE_SIZE));
        Answer answer = search.results(ADDRESS, parameters);
        return pages.page(
                "curating/liste",
                new CaseListPage(
                        own,
                        answer,
                        // That she sees her own cases only is no choice of hers.
                        answer.chips().stream()
                                .filter(chip -> !own || !chip.label().equals(me.name()))
                                .toList(),
                        tabs(answer.query()),
                        search.sheets(answer.results()).stream().map(rows::of).toList(),
                        given(asked, "etat"),
                        given(asked, "sans"),
                        given(asked, "fraicheur").stream().findFirst().orElse(""),
                        EmptyColumns.known().stream()
                                .map(column -> new Choice(column, words.say("colonne." + column)))
                                .toList(),
                        Notice.textOf(request)));
    }

    private List<Tab> tabs(CaseStudyQuery query) {
        List<Tab> tabs = new ArrayList<>();
        tabs.add(tab("cas.onglet.tous", query, CaseStudyQuery.ALIVE));
        tabs.add(tab("cas.onglet.brouillons", query, Set.of(CaseStudyState.DRAFT)));
        tabs.add(tab("cas.onglet.soumis", query, Set.of(CaseStudyState.SUBMITTED)));
        tabs.add(tab("cas.onglet.publies", query, Set.of(CaseStudyState.PUBLISHED)));
        tabs.add(tab("cas.onglet.retires", query, Set.of(CaseStudyState.WITHDRAWN)));
        tabs.add(tab("cas.onglet.doublons", query, Set.of(CaseStudyState.DUPLICATE)));
        tabs.add(tab("cas.onglet.corbeille", query, Set.of(CaseStudyState.DISCARDED)));
        return tabs;
    }

    private Tab tab(String label, CaseStudyQuery query, Set<CaseStudyState> states) {
        CaseStudyQuery there = query.withStates(states);
        return new Tab(
                French.capitalized(words.say(label)),
                QuestionAddress.inTheWorkshop(ADDRESS, there),
                search.count(there),
                query.states().equals(states));
    }

    private static List<String> given(MultiValueMap<String, String> asked, String name) {
        return asked.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .toList();
    }
}
