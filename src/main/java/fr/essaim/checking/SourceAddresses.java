package fr.essaim.checking;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Source;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Order;
import fr.essaim.search.WorkshopSearch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** The addresses that the sources of the cases give, each with its cases. */
@Component
class SourceAddresses {

    private final WorkshopSearch search;

    SourceAddresses(WorkshopSearch search) {
        this.search = search;
    }

    Map<String, List<CaseRef>> now() {
        Map<String, List<CaseRef>> cases = new TreeMap<>();
        search.forEach(CaseStudyQuery.EVERYTHING_ALIVE.withOrder(Order.TITLE), sheet -> add(cases, sheet));
        return cases;
    }

    private static void add(Map<String, List<CaseRef>> cases, CaseStudySheet sheet) {
        sheet.content().sources().stream()
                .map(Source::address)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(address -> cases.computeIfAbsent(address, each -> new ArrayList<>())
                        .add(CaseRef.of(sheet)));
    }
}
