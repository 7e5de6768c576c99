package fr.essaim.exporting;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.exporting.PrintPage.Line;
import fr.essaim.exporting.PrintPage.PrintedCase;
import fr.essaim.reading.Link;
import fr.essaim.reading.SheetPage;
import fr.essaim.reading.SheetPages;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.SearchPage.Chip;
import fr.essaim.search.SearchPage.Tag;
import fr.essaim.web.French;
import fr.essaim.web.PublicAddress;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Prepares the page that prints a result: each case as its sheet tells it at the top and in the margin. */
@Component
class PrintPages {

    /** What a browser lays out in a second or two, and more than anybody reads on paper. */
    static final int MOST = 300;

    private final CaseStudySearch search;
    private final CaseStudyQuestions questions;
    private final SheetPages sheets;
    private final PublicAddress addresses;

    PrintPages(CaseStudySearch search, CaseStudyQuestions questions, SheetPages sheets, PublicAddress addresses) {
        this.search = search;
        this.questions = questions;
        this.sheets = sheets;
        this.addresses = addresses;
    }

    PrintPage of(CaseStudyQuestions.Asked asked) {
        CaseStudyQuery query = asked.query().withPage(1);
        CaseStudySearch.Beginning found = search.first(query, MOST);
        String path = QuestionAddress.of("/", query);
        return new PrintPage(
                asked.messages(),
                criteria(query),
                found.cases().stream().map(this::printed).toList(),
                found.total(),
                French.date(LocalDate.now(French.PARIS)),
                addresses.of(path),
                path,
                QuestionAddress.of("/api/v1/etudes-de-cas.csv", query));
    }

    private List<String> criteria(CaseStudyQuery query) {
        List<String> criteria = new ArrayList<>();
        if (!query.text().isEmpty()) {
            criteria.add("Mots\u00a0: «\u00a0" + query.text() + "\u00a0»");
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Chip chip : questions.chips(query, other -> "")) {
            values.computeIfAbsent(chip.scheme(), each -> new ArrayList<>()).add(chip.label());
        }
        values.forEach((kind, labels) -> criteria.add(kind + "\u00a0: " + String.join(" ou ", labels)));
        return criteria;
    }

    private PrintedCase printed(CaseStudySheet sheet) {
        String path = "/etudes-de-cas/" + sheet.id();
        SheetPage page = sheets.of(sheet, new Link("", null), "");
        return new PrintedCase(
                page.title(),
                path,
                addresses.of(path),
                page.summary(),
                page.landmarks(),
                page.margin().classifications().stream()
                        .map(concepts -> new Line(concepts.title(), words(concepts.tags())))
                        .toList(),
                page.foot().sources());
    }

    private static String words(List<Tag> tags) {
        return tags.stream().map(Tag::label).collect(Collectors.joining(", "));
    }
}
