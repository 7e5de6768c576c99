package fr.essaim.checking;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.checking.FreshnessPage.Line;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Condition.Freshness;
import fr.essaim.search.Condition.Freshness.Level;
import fr.essaim.search.QuestionAddress;
import fr.essaim.search.WorkshopSearch;
import fr.essaim.search.WorkshopSearch.Answer;
import fr.essaim.web.Notice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Prepares the list of cases by freshness. */
@Component
class FreshnessPages {

    private static final Set<String> OF_THE_PAGE = Set.of("etat", "fraicheur", "parmi", "page");

    private final WorkshopSearch search;
    private final QualityPages counts;
    private final ColumnNames names;

    FreshnessPages(WorkshopSearch search, QualityPages counts, ColumnNames names) {
        this.search = search;
        this.counts = counts;
        this.names = names;
    }

    FreshnessPage of(MultiValueMap<String, String> parameters, @Nullable Notice notice) {
        Answer answer = search.results(QualityPages.FRESHNESS, asked(parameters));
        CaseStudyQuery query = answer.query();
        CaseStudyQuery all = CaseStudyQuery.EVERYTHING_ALIVE.withStates(query.states());
        Optional<Level> level = level(query);
        return new FreshnessPage(
                StatesShown.choices(QualityPages.FRESHNESS, query),
                counts.freshness(all, search.count(all)),
                level.map(Enum::ordinal).orElse(-1),
                answer.results().total(),
                search.sheets(answer.results()).stream().map(this::line).toList(),
                answer.pager(),
                QuestionAddress.inTheWorkshop(QualityPages.FRESHNESS, query),
                notice);
    }

    static MultiValueMap<String, String> asked(MultiValueMap<String, String> parameters) {
        MultiValueMap<String, String> asked = new LinkedMultiValueMap<>();
        parameters.forEach((name, values) -> {
            if (OF_THE_PAGE.contains(name)) {
                asked.addAll(name, values);
            }
        });
        asked.add("tri", "a-verifier");
        asked.add("taille", "50");
        return asked;
    }

    private static Optional<Level> level(CaseStudyQuery query) {
        return query.conditions().stream()
                .filter(Freshness.class::isInstance)
                .map(Freshness.class::cast)
                .map(Freshness::level)
                .findFirst();
    }

    private Line line(CaseStudySheet sheet) {
        LocalDate day = sheet.content().verifiedOn();
        String state = names.state(sheet.state());
        if (day == null) {
            return new Line(CaseRef.of(sheet), state, null, "jamais", "Jamais vérifié");
        }
        Level level = Level.seenFrom(search.today(), day);
        String style = switch (level) {
            case WITHIN_A_YEAR -> "recente";
            case WITHIN_TWO_YEARS -> "a-revoir";
            case OLDER_OR_NEVER -> "ancienne";
        };
        return new Line(CaseRef.of(sheet), state, day, style, names.freshness(level));
    }
}
