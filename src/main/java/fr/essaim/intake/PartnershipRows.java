package fr.essaim.intake;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.importing.file.Columns;
import fr.essaim.importing.file.Problem;
import fr.essaim.importing.file.Row;
import fr.essaim.partnership.PartialDate;
import fr.essaim.partnership.PartnershipArchive;
import fr.essaim.partnership.PartnershipColumns;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.partnership.command.ImportPartnership;
import fr.essaim.writing.PartnershipReader;
import fr.essaim.writing.ReadPartnership;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rows about partnerships. */
@Component
@Order(2)
class PartnershipRows implements RecordKind {

    private static final Columns COLUMNS = Columns.single(
                    Stream.concat(PartnershipColumns.SINGLE.stream(), Stream.of(PROBLEM))
                            .toArray(String[]::new))
            .andSeveral(PartnershipColumns.SEVERAL.toArray(String[]::new))
            .requiring(
                    IDENTIFIANT,
                    PartnershipColumns.TITLE,
                    PartnershipColumns.CATEGORY,
                    PartnershipColumns.PARTNERS,
                    PartnershipColumns.PROOF);

    private final PartnershipReader reader;
    private final PartnershipArchive archive;
    private final KnownCases cases;
    private final PartnershipPlanning planning;

    PartnershipRows(
            PartnershipReader reader, PartnershipArchive archive, KnownCases cases, PartnershipPlanning planning) {
        this.reader = reader;
        this.archive = archive;
        this.cases = cases;
        this.planning = planning;
    }

    @Override
    public String word() {
        return "partenariats";
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public List<RecordRow> meaning(List<Row> rows) {
        Set<PartnershipId> ids = rows.stream()
                .flatMap(row -> row.values(IDENTIFIANT).stream())
                .map(PartnershipId::ofProvider)
                .collect(Collectors.toSet());
        Map<PartnershipId, PartnershipSheet> sheets = archive.now(ids);
        Set<CaseStudyId> known = cases.among(rows);
        return rows.stream().map(row -> meaning(row, sheets, known)).toList();
    }

    private RecordRow meaning(Row row, Map<PartnershipId, PartnershipSheet> sheets, Set<CaseStudyId> known) {
        List<String> given = row.values(IDENTIFIANT);
        PartnershipId id = given.isEmpty() ? null : PartnershipId.ofProvider(given.getFirst());
        List<Problem> problems = new ArrayList<>(RecordKind.ofIdentifiant(row, id != null && id.isReserved()));
        if (id == null) {
            return RecordRow.refused(row, problems);
        }
        PartnershipSheet sheet = sheets.get(id);
        ReadPartnership read = reader.read(id, completed(row, sheet));
        problems.addAll(RecordKind.of(row, read.problems()));
        problems.addAll(KnownCases.missing(row, known));
        if (!problems.isEmpty()) {
            return RecordRow.refused(row, problems);
        }
        ImportPartnership command = read.command(id, given.getFirst());
        return planning.planned(row, command, sheet);
    }

    // The base takes a row as a whole: where the row says nothing, it says what is known.
    private static Map<String, List<String>> completed(Row row, @Nullable PartnershipSheet sheet) {
        Map<String, List<String>> values = new HashMap<>();
        values.put(PartnershipColumns.SINCE, List.of(PartialDate.UNKNOWN.toString()));
        if (sheet != null) {
            values.putAll(PartnershipTexts.of(sheet.description(), sheet.formation()));
            values.put(PartnershipColumns.CASES, PartnershipTexts.cases(sheet));
        }
        values.putAll(row.values());
        return values;
    }
}
