package fr.essaim.intake;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.importing.file.Problem;
import fr.essaim.importing.file.Row;
import fr.essaim.reading.CaseStudyArchive;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Tells which of the cases that rows link to exist. */
@Component
class KnownCases {

    private static final String CASES = "cas";

    private final CaseStudyArchive archive;

    KnownCases(CaseStudyArchive archive) {
        this.archive = archive;
    }

    /** Those of the linked cases that exist, published or not. */
    Set<CaseStudyId> among(Collection<Row> rows) {
        Set<CaseStudyId> linked = rows.stream()
                .flatMap(row -> row.values(CASES).stream())
                .map(KnownCases::id)
                .collect(Collectors.toSet());
        return linked.isEmpty() ? Set.of() : archive.now(linked).keySet();
    }

    /** The links of a row that lead nowhere. */
    static List<Problem> missing(Row row, Set<CaseStudyId> known) {
        List<Problem> problems = new ArrayList<>();
        for (String text : row.values(CASES)) {
            if (!known.contains(id(text))) {
                problems.add(RecordKind.problem(row, CASES, text, "Aucun cas de la base ne porte cet identifiant."));
            }
        }
        return problems;
    }

    private static CaseStudyId id(String text) {
        return CaseStudyId.ofProvider(text.strip());
    }
}
