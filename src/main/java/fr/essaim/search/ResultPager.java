package fr.essaim.search;

import fr.essaim.search.SearchPage.PageLink;
import fr.essaim.search.SearchPage.Pager;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Which pages of a result are linked: the first, the last, and those around the current one. */
public final class ResultPager {

    private static final int AROUND = 2;

    private ResultPager() {}

    static Pager of(CaseStudyQuery query, int total, Function<CaseStudyQuery, String> address) {
        return of(query.page(), query.size(), total, number -> address.apply(query.withPage(number)));
    }

    /** The same for any list that is shown some at a time. */
    public static Pager of(int current, int size, int total, IntFunction<String> address) {
        int last = Math.max(1, (total + size - 1) / size);
        List<PageLink> links = new ArrayList<>();
        int previous = 0;
        for (int number = 1; number <= last; number++) {
            if (number != 1 && number != last && Math.abs(number - current) > AROUND) {
                continue;
            }
            if (number - previous > 1) {
                links.add(new PageLink(0, ""));
            }
            links.add(new PageLink(number, address.apply(number)));
            previous = number;
        }
        return new Pager(
                current,
                last,
                current > 1 ? address.apply(Math.min(current - 1, last)) : null,
                current < last ? address.apply(current + 1) : null,
                links);
    }
}
