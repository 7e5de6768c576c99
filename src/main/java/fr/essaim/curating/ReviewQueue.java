package fr.essaim.curating;

import fr.essaim.access.People;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.event.CaseStudySubmitted;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.WorkshopSearch;
import fr.essaim.web.French;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** The cases that wait for somebody to read them again. */
@Component
class ReviewQueue {

    private final WorkshopSearch search;
    private final CaseStudyArchive archive;
    private final Assignments assignments;
    private final CaseRows rows;
    private final People people;
    private final WorkshopWords words;

    ReviewQueue(
            WorkshopSearch search,
            CaseStudyArchive archive,
            Assignments assignments,
            CaseRows rows,
            People people,
            WorkshopWords words) {
        this.search = search;
        this.archive = archive;
        this.assignments = assignments;
        this.rows = rows;
        this.people = people;
        this.words = words;
    }

    /** Which assignments and origins are looked for. */
    record Wanted(Predicate<String> assignee, Predicate<CaseStudySheet> origin) {

        static final Wanted ALL = new Wanted(any -> true, any -> true);
    }

    /** All that match, the longest wait first. */
    List<CaseRow> waiting(CaseStudyQuery query, Wanted wanted) {
        Map<String, String> assigned = assignments.all();
        List<Waiting> found = new ArrayList<>();
        search.forEach(query, sheet -> {
            String assignee = assigned.getOrDefault(sheet.id().value(), "");
            if (wanted.assignee().test(assignee) && wanted.origin().test(sheet)) {
                found.add(new Waiting(sheet, since(sheet), assignee));
            }
        });
        found.sort(Comparator.comparing(Waiting::since));
        return found.stream().map(this::row).toList();
    }

    // Only the events know when a case was submitted: it may have been revised since. A draft waits since it last
    // changed.
    private Instant since(CaseStudySheet sheet) {
        if (sheet.state() != CaseStudyState.SUBMITTED) {
            return sheet.changedAt();
        }
        return archive.history(sheet.id()).reversed().stream()
                .filter(moment -> moment.event() instanceof CaseStudySubmitted)
                .findFirst()
                .map(CaseStudyArchive.Moment::at)
                .orElse(sheet.changedAt());
    }

    private CaseRow row(Waiting waiting) {
        String assignee = waiting.assignee().isEmpty() ? "" : people.nameOf(waiting.assignee());
        return rows.of(waiting.sheet()).waiting(inWords(waiting.since()), assignee);
    }

    private String inWords(Instant since) {
        long days = Duration.between(since, Instant.now()).toDays();
        String day = French.date(since);
        return switch ((int) Math.min(days, 2)) {
            case 0 -> words.say("attente.aujourdhui");
            case 1 -> words.say("attente.jour", day);
            default -> words.say("attente.jours", French.number(days), day);
        };
    }

    private record Waiting(CaseStudySheet sheet, Instant since, String assignee) {}
}
