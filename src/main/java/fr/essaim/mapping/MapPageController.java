package fr.essaim.mapping;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudyQuestions.Asked;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.CaseStudySearch.Counts;
import fr.essaim.search.Facet;
import fr.essaim.search.QuestionAddress;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.web.French;
import fr.essaim.web.Page;
import fr.essaim.web.Pages;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** The results of any search on the map of France. */
@Controller
@Hidden
class MapPageController {

    private static final String PATH = "/carte";
    private static final String DETAIL = "detail";

    private final CaseStudyQuestions questions;
    private final CaseStudySearch search;
    private final CountMaps maps;
    private final Pages pages;

    MapPageController(CaseStudyQuestions questions, CaseStudySearch search, CountMaps maps, Pages pages) {
        this.questions = questions;
        this.search = search;
        this.maps = maps;
        this.pages = pages;
    }

    @GetMapping(PATH)
    Page map(@RequestParam MultiValueMap<String, String> parameters) {
        Detail detail = Optional.ofNullable(parameters.getFirst(DETAIL))
                .flatMap(Detail::named)
                .orElse(Detail.REGIONS);
        MultiValueMap<String, String> question = new LinkedMultiValueMap<>(parameters);
        question.remove(DETAIL);
        return pages.page("mapping/carte", page(questions.read(question), detail));
    }

    private MapPage page(Asked asked, Detail detail) {
        CaseStudyQuery query = asked.query().withPage(1);
        Counts counts = search.counts(Facet.TERRITOIRE, query);
        CountMap map = maps.map(
                detail,
                CountMap.CASES,
                counts.byValue(),
                counts.everywhere(),
                query.selected(Facet.TERRITOIRE),
                code -> address(toggled(query, code), detail));
        return new MapPage(
                French.count(counts.total(), "cas") + " sur la carte",
                query.text(),
                asked.messages(),
                questions.chips(query, wider -> address(wider, detail)),
                kept(query, detail),
                QuestionAddress.of("/", query),
                address(CaseStudyQuery.EVERYTHING.withText(query.text()), detail),
                address(query, detail == Detail.REGIONS ? Detail.DEPARTEMENTS : Detail.REGIONS),
                map);
    }

    private static CaseStudyQuery toggled(CaseStudyQuery query, TerritoryCode code) {
        String value = code.toString();
        return query.selected(Facet.TERRITOIRE).contains(value)
                ? query.without(Facet.TERRITOIRE, value)
                : query.with(Facet.TERRITOIRE, value);
    }

    private static Map<String, List<String>> kept(CaseStudyQuery query, Detail detail) {
        String others = address(query.withText(""), detail);
        return UriComponentsBuilder.fromUriString(others).build().getQueryParams();
    }

    private static String address(CaseStudyQuery query, Detail detail) {
        String address = QuestionAddress.of(PATH, query);
        return detail == Detail.REGIONS
                ? address
                : UriComponentsBuilder.fromUriString(address)
                        .queryParam(DETAIL, detail.parameter())
                        .build(true)
                        .toUriString();
    }
}
