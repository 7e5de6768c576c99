package fr.essaim.checking;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.Completeness;
import fr.essaim.checking.QualityPage.Bar;
import fr.essaim.checking.QualityPage.Missing;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Condition;
import fr.essaim.search.Condition.CompleteWithin;
import fr.essaim.search.Condition.Freshness;
import fr.essaim.search.Condition.Freshness.Level;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.WorkshopSearch;
import fr.essaim.web.Notice;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Counts what the overview of the quality tells; each count leads to the cases that it counts. */
@Component
class QualityPages {

    static final String OVERVIEW = "/atelier/qualite";
    static final String FRESHNESS = "/atelier/qualite/fraicheur";
    private static final String CASES = "/atelier/cas";
    private static final int STEP = 20;
    private static final int WHOLE = 100;

    private final WorkshopSearch search;
    private final ColumnNames names;

    QualityPages(WorkshopSearch search, ColumnNames names) {
        this.search = search;
        this.names = names;
    }

    QualityPage of(CaseStudyQuery asked, @Nullable Notice notice) {
        CaseStudyQuery all = CaseStudyQuery.EVERYTHING_ALIVE.withStates(asked.states());
        int total = search.count(all);
        return new QualityPage(
                StatesShown.choices(OVERVIEW, all),
                total,
                freshness(all, total),
                completeness(all, total),
                missing(CaseStudyColumns.FACETS.stream(), all, total),
                missing(otherColumns(), all, total),
                notice);
    }

    /** How many cases are in each colour of the freshness light. */
    List<Bar> freshness(CaseStudyQuery all, int total) {
        return Arrays.stream(Level.values())
                .map(level ->
                        bar(names.freshness(level), FRESHNESS, all.with(new Freshness(level, search.today())), total))
                .toList();
    }

    private List<Bar> completeness(CaseStudyQuery all, int total) {
        return IntStream.range(0, WHOLE / STEP)
                .mapToObj(step ->
                        new CompleteWithin(step * STEP, step == WHOLE / STEP - 1 ? WHOLE : (step + 1) * STEP - 1))
                .map(within ->
                        bar(within.least() + "\u00a0à " + within.most() + "\u202f%", CASES, all.with(within), total))
                .toList();
    }

    private Bar bar(String label, String path, CaseStudyQuery query, int total) {
        int count = search.count(query);
        return new Bar(label, count, percent(count, total), QuestionAddress.inTheWorkshop(path, query));
    }

    // What most cases lack first, and what weighs most among equals.
    private List<Missing> missing(Stream<String> columns, CaseStudyQuery all, int total) {
        return columns.map(column -> missing(column, all, total))
                .sorted(Comparator.comparingInt(Missing::count)
                        .thenComparingInt(Missing::weight)
                        .reversed())
                .toList();
    }

    private Missing missing(String column, CaseStudyQuery all, int total) {
        CaseStudyQuery query = all.with(new Condition.Without(column));
        int count = search.count(query);
        return new Missing(
                names.column(column),
                Completeness.weights().getOrDefault(column, 0),
                count,
                percent(count, total),
                QuestionAddress.inTheWorkshop(CASES, query));
    }

    private static Stream<String> otherColumns() {
        return Completeness.weights().keySet().stream().filter(column -> !CaseStudyColumns.FACETS.contains(column));
    }

    static int percent(int count, int total) {
        return total == 0 ? 0 : Math.round(100f * count / total);
    }
}
