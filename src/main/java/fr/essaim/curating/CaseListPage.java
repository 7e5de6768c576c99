package fr.essaim.curating;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.SearchPage.Chip;
import fr.essaim.search.WorkshopSearch.Answer;
import java.util.List;

/**
 * The list of cases, all or one's own.
 *
 * @param states the states that the address names, to be sent again with every filter
 */
public record CaseListPage(
        boolean own,
        Answer answer,
        List<Chip> chips,
        List<Tab> tabs,
        List<CaseRow> rows,
        List<String> states,
        List<String> without,
        String freshness,
        List<Choice> columns,
        String notice) {

    /** Where a curator reads why a case stands where it stands; empty when no words put it there. */
    public String why(CaseRow row) {
        CaseStudyQuery query = answer.query();
        return own || query.text().isEmpty()
                ? ""
                : QuestionAddress.inTheWorkshop("/atelier/explication", query.withPage(1)) + "&de=atelier&cas="
                        + row.id();
    }

    /** One state of cases, how many there are, and their list. */
    public record Tab(String label, String address, int count, boolean current) {}

    /** A value and its words. */
    public record Choice(String value, String label) {}
}
