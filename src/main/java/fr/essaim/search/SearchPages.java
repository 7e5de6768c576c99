package fr.essaim.search;

import fr.essaim.search.CaseStudyResults.Hit;
import fr.essaim.search.QuestionReader.Question;
import fr.essaim.search.SearchPage.ResultCard;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.web.French;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Prepares the search page: what each facet, filter and result shows and where it leads. */
@Component
class SearchPages {

    private static final Set<String> SHOWN_TAGS = Set.of("domaine", "pratique");
    private static final int MOST_TAGS = 6;
    private static final int LONGEST_HEADING = 120;

    private final WaysOnSearch ways;
    private final FilterChips filters;
    private final ConceptTags tags;
    private final UnderstoodChips understood;
    private final Territories territories;
    private final NearParts near;
    private final NearWords nearWords;

    SearchPages(
            WaysOnSearch ways,
            FilterChips filters,
            ConceptTags tags,
            UnderstoodChips understood,
            Territories territories,
            NearParts near,
            NearWords nearWords) {
        this.ways = ways;
        this.understood = understood;
        this.filters = filters;
        this.tags = tags;
        this.territories = territories;
        this.near = near;
        this.nearWords = nearWords;
    }

    SearchPage of(Question question, CaseStudyResults results, Spelling spelling) {
        CaseStudyQuery query = question.query();
        NearPart nearPart = near.of(question, results);
        NearPart.Circle circle = nearPart.circle();
        return new SearchPage(
                query,
                results,
                circle == null ? heading(query, results.total()) : circle.title(),
                filters.groups(query, results),
                filters.chips(query, SearchPages::address),
                understood.of(query, results),
                spelling,
                address(CaseStudyQuery.EVERYTHING.withText(query.text())),
                QuestionProblems.forPage(question),
                QuestionProblems.renewals(question),
                results.hits().stream()
                        .map(hit -> card(hit, results.meaning().query()))
                        .toList(),
                ResultPager.of(query, results.total(), SearchPages::address),
                results.total() == 0 ? ways.of(query) : WaysOn.NONE,
                nearPart);
    }

    private static String address(CaseStudyQuery query) {
        return QuestionAddress.of("/", query);
    }

    private static String heading(CaseStudyQuery query, int total) {
        String count = total == 0 ? "Aucun cas" : French.count(total, "cas");
        String text = query.text();
        String shown = text.length() <= LONGEST_HEADING ? text : text.substring(0, LONGEST_HEADING) + "…";
        return text.isEmpty() ? count : count + " pour «\u00a0" + shown + "\u00a0»";
    }

    private ResultCard card(Hit hit, CaseStudyQuery query) {
        FoundCase found = hit.found();
        return new ResultCard(
                "/etudes-de-cas/" + found.id(),
                hit.title(),
                place(found),
                nearWords.distance(query, found.territory()),
                hit.summary(),
                hit.extracts(),
                tags.of(found.in(SHOWN_TAGS)).stream().limit(MOST_TAGS).toList());
    }

    // The place, the département around it, and the year: what tells at a glance whether a case is near.
    private List<String> place(FoundCase found) {
        List<String> place = new ArrayList<>();
        TerritoryCode code = found.territory();
        if (code != null) {
            territories.find(code).map(Territory::name).ifPresent(place::add);
            territories.containing(code).stream()
                    .filter(container -> !container.code().equals(code))
                    .filter(container -> container.code().kind() == TerritoryKind.DEPARTEMENT)
                    .findFirst()
                    .map(Territory::name)
                    .ifPresent(place::add);
        }
        Integer year = found.startYear();
        if (year != null) {
            place.add(year.toString());
        }
        return place;
    }
}
