package fr.essaim.following;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.QuestionAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One page of a feed: the cases of a search, first published last.
 *
 * @param query the search and the page, in the order of the feed
 * @param words the search in words
 * @param last the number of the last page
 */
record CaseFeed(CaseStudyQuery query, String words, List<CaseStudySheet> cases, int last) {

    static final String ADDRESS = "/api/v1/etudes-de-cas.atom";

    static CaseFeed of(CaseStudyQuery query, String words, int total, List<CaseStudySheet> cases) {
        return new CaseFeed(query, words, cases, Math.max(1, Math.ceilDiv(total, query.size())));
    }

    /** When something on this page last changed; a page without cases never did. */
    Instant updated() {
        return cases.stream()
                .map(CaseStudySheet::changedAt)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** The other pages by their relation to this one, as RFC 5005 names them. */
    Map<String, CaseStudyQuery> pages() {
        Map<String, CaseStudyQuery> pages = new LinkedHashMap<>();
        pages.put("self", query);
        pages.put("first", query.withPage(1));
        if (query.page() > 1) {
            pages.put("previous", query.withPage(Math.min(query.page() - 1, last)));
        }
        if (query.page() < last) {
            pages.put("next", query.withPage(query.page() + 1));
        }
        pages.put("last", query.withPage(last));
        return pages;
    }

    /** Changes with whatever the page says, and only then. */
    String digest(String site) {
        StringBuilder said = new StringBuilder(site)
                .append(QuestionAddress.of(ADDRESS, query))
                .append(words)
                .append(last);
        for (CaseStudySheet sheet : cases) {
            said.append(' ').append(sheet.id()).append('@').append(sheet.changedAt());
        }
        return UUID.nameUUIDFromBytes(said.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
