package fr.essaim.search;

import fr.essaim.search.SearchPage.PageLink;
import fr.essaim.search.SearchPage.Pager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Which pages of a result are linked: the first, the last, and those around the current one. */
final class ResultPager {

    private static final int AROUND = 2;

    private ResultPager() {}

    static Pager of(CaseStudyQuery query, int total, Function<CaseStudyQuery, String> address) {
        int last = Math.max(1, (total + query.size() - 1) / query.size());
        int current = query.page();
        List<PageLink> links = new ArrayList<>();
        int previous = 0;
        for (int number = 1; number <= last; number++) {
            if (number != 1 && number != last && Math.abs(number - current) > AROUND) {
                continue;
            }
            if (number - previous > 1) {
                links.add(new PageLink(0, ""));
            }
            links.add(new PageLink(number, address.apply(query.withPage(number))));
            previous = number;
        }
        return new Pager(
                current,
                last,
                current > 1 ? address.apply(query.withPage(Math.min(current - 1, last))) : null,
                current < last ? address.apply(query.withPage(current + 1)) : null,
                links);
    }
}
