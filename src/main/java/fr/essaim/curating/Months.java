package fr.essaim.curating;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.event.CaseStudyClassified;
import fr.essaim.casestudy.event.CaseStudyDated;
import fr.essaim.casestudy.event.CaseStudyLocated;
import fr.essaim.casestudy.event.CaseStudyPartnersRevised;
import fr.essaim.casestudy.event.CaseStudyPublished;
import fr.essaim.casestudy.event.CaseStudyReturned;
import fr.essaim.casestudy.event.CaseStudySourcesRevised;
import fr.essaim.casestudy.event.CaseStudyTextsRevised;
import fr.essaim.curating.Month.Revised;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Order;
import fr.essaim.search.WorkshopSearch;
import fr.essaim.storage.EventLog;
import fr.essaim.storage.EventLog.Happened;
import fr.essaim.web.French;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells a month: what is public from the index, what happened from the times of the events. */
@Component
class Months {

    private static final int MUCH_REVISED = 3;
    private static final int MOST_REVISED = 10;
    private static final Set<String> REVISIONS = Set.of(
            CaseStudyTextsRevised.class.getSimpleName(),
            CaseStudyPartnersRevised.class.getSimpleName(),
            CaseStudyLocated.class.getSimpleName(),
            CaseStudyDated.class.getSimpleName(),
            CaseStudySourcesRevised.class.getSimpleName(),
            CaseStudyClassified.class.getSimpleName());

    private final WorkshopSearch search;
    private final EventLog events;

    Months(WorkshopSearch search, EventLog events) {
        this.search = search;
        this.events = events;
    }

    /** How much happened in a month, without the cases. */
    record Counts(int published, int returned) {}

    Counts counts(YearMonth month) {
        List<Happened> happened = happened(month);
        return new Counts(times(happened, CaseStudyPublished.class), times(happened, CaseStudyReturned.class));
    }

    Month of(YearMonth month) {
        List<Happened> happened = happened(month);
        Map<String, Integer> revisions = new HashMap<>();
        happened.stream()
                .filter(each -> REVISIONS.contains(each.type()))
                .forEach(each -> revisions.merge(each.id(), each.times(), Integer::sum));
        List<CaseStudySheet> added = new ArrayList<>();
        List<Revised> revised = new ArrayList<>();
        search.forEach(CaseStudyQuery.EVERYTHING.withOrder(Order.TITLE), sheet -> {
            int times = revisions.getOrDefault(sheet.id().value(), 0);
            if (isIn(month, sheet.publishedAt())) {
                added.add(sheet);
            } else if (times >= MUCH_REVISED) {
                revised.add(new Revised(sheet, times));
            }
        });
        revised.sort(Comparator.comparingInt(Revised::times).reversed());
        return new Month(
                added,
                times(happened, CaseStudyPublished.class),
                times(happened, CaseStudyReturned.class),
                revised.stream().limit(MOST_REVISED).toList());
    }

    private List<Happened> happened(YearMonth month) {
        return events.between(beginning(month), beginning(month.plusMonths(1)));
    }

    private static Instant beginning(YearMonth month) {
        return month.atDay(1).atStartOfDay(French.PARIS).toInstant();
    }

    private static boolean isIn(YearMonth month, @Nullable Instant moment) {
        return moment != null && !moment.isBefore(beginning(month)) && moment.isBefore(beginning(month.plusMonths(1)));
    }

    private static int times(List<Happened> happened, Class<?> type) {
        return happened.stream()
                .filter(each -> each.type().equals(type.getSimpleName()))
                .mapToInt(Happened::times)
                .sum();
    }
}
