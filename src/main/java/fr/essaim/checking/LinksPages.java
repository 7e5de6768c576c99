package fr.essaim.checking;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.checking.LinkTable.Run;
import fr.essaim.checking.LinksPage.Line;
import fr.essaim.checking.LinksPage.Progress;
import fr.essaim.checking.LinksPage.View;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Condition;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.ResultPager;
import fr.essaim.web.Notice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prepares the page of dead links. */
@Component
class LinksPages {

    static final String ADDRESS = "/atelier/qualite/liens";
    private static final int SIZE = 50;

    private final SourceAddresses sources;
    private final LinkTable table;
    private final LinkChecks checks;
    private final MessageSource messages;

    LinksPages(SourceAddresses sources, LinkTable table, LinkChecks checks, MessageSource messages) {
        this.sources = sources;
        this.table = table;
        this.checks = checks;
        this.messages = messages;
    }

    LinksPage of(Optional<LinkOutcome> wanted, String page, @Nullable Notice notice) {
        Map<String, List<CaseRef>> cases = sources.now();
        List<LinkCheck> known = table.all().stream()
                .filter(check -> cases.containsKey(check.address()))
                .sorted(Comparator.comparing(LinkCheck::outcome).thenComparing(LinkCheck::address))
                .toList();
        List<LinkCheck> shown = known.stream()
                .filter(check -> wanted.map(check.outcome()::equals)
                        .orElse(LinkOutcome.problems().contains(check.outcome())))
                .toList();
        int current = PageNumber.of(page, SIZE, shown.size());
        LinkChecks.Progress running = checks.progress();
        Run run = table.run().orElse(null);
        return new LinksPage(
                cases.size(),
                running == null ? null : progress(running),
                run == null ? null : run.startedAt(),
                run != null && run.finishedAt() == null && running == null,
                views(known, wanted),
                shown.size(),
                listOf(shown, cases),
                shown.stream()
                        .skip((current - 1L) * SIZE)
                        .limit(SIZE)
                        .map(check -> line(check, cases.getOrDefault(check.address(), List.of())))
                        .toList(),
                ResultPager.of(current, SIZE, shown.size(), number -> address(wanted) + separator(wanted) + number),
                notice);
    }

    private static Progress progress(LinkChecks.Progress running) {
        return new Progress(running.done(), running.total(), QualityPages.percent(running.done(), running.total()));
    }

    private List<View> views(List<LinkCheck> known, Optional<LinkOutcome> wanted) {
        Map<LinkOutcome, Integer> counts = new EnumMap<>(LinkOutcome.class);
        known.forEach(check -> counts.merge(check.outcome(), 1, Integer::sum));
        int problems = known.size() - counts.getOrDefault(LinkOutcome.ALIVE, 0);
        List<View> views = new ArrayList<>();
        views.add(new View(message("liens.tous"), problems, ADDRESS, wanted.isEmpty()));
        counts.forEach((outcome, count) -> views.add(new View(
                message("liens.plusieurs." + outcome.parameter()),
                count,
                address(Optional.of(outcome)),
                wanted.equals(Optional.of(outcome)))));
        return views;
    }

    private Line line(LinkCheck check, List<CaseRef> cases) {
        String style = switch (check.outcome()) {
            case DEAD, UNREACHABLE, NOT_AN_ADDRESS -> "refuse";
            case REFUSED, CLOSED_TO_PROGRAMS -> "ecarte";
            case MOVED, SLOW -> "modifie";
            case ALIVE -> "applique";
        };
        return new Line(check, message("liens.un." + check.outcome().parameter()), style, cases);
    }

    /** The same cases in the workshop's list; empty when there is none. */
    private static String listOf(List<LinkCheck> shown, Map<String, List<CaseRef>> cases) {
        SortedSet<CaseStudyId> found = new TreeSet<>();
        for (LinkCheck check : shown) {
            cases.getOrDefault(check.address(), List.of()).forEach(each -> found.add(each.id()));
        }
        return found.isEmpty()
                ? ""
                : QuestionAddress.inTheWorkshop(
                        "/atelier/cas", CaseStudyQuery.EVERYTHING_ALIVE.with(new Condition.Among(found)));
    }

    private static String address(Optional<LinkOutcome> wanted) {
        return wanted.map(outcome -> ADDRESS + "?issue=" + outcome.parameter()).orElse(ADDRESS);
    }

    private static String separator(Optional<LinkOutcome> wanted) {
        return wanted.isPresent() ? "&page=" : "?page=";
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.FRENCH);
    }
}
