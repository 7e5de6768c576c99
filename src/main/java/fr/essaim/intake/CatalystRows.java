package fr.essaim.intake;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.catalyst.CatalystArchive;
import fr.essaim.catalyst.CatalystColumns;
import fr.essaim.catalyst.CatalystContent;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.CatalystImportPlan;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.catalyst.command.ImportCatalyst;
import fr.essaim.importing.file.Columns;
import fr.essaim.importing.file.Problem;
import fr.essaim.importing.file.Row;
import fr.essaim.writing.CatalystReader;
import fr.essaim.writing.ReadCatalyst;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Rows about catalysts. */
@Component
@Order(1)
class CatalystRows implements RecordKind {

    private static final Columns COLUMNS = Columns.single(
                    CatalystColumns.REFERENCE,
                    CatalystColumns.NAME,
                    CatalystColumns.PRESENTATION,
                    CatalystColumns.TERRITORY,
                    CatalystColumns.WEBSITE,
                    CatalystColumns.STATE,
                    PROBLEM)
            .andSeveral(
                    CatalystColumns.METIERS,
                    CatalystColumns.LEVELS,
                    CatalystColumns.DOMAINS,
                    CatalystColumns.SOURCES,
                    CatalystColumns.CASES)
            .requiring(CatalystColumns.REFERENCE, CatalystColumns.NAME);

    private final CatalystReader reader;
    private final CatalystArchive archive;
    private final KnownCases cases;

    CatalystRows(CatalystReader reader, CatalystArchive archive, KnownCases cases) {
        this.reader = reader;
        this.archive = archive;
        this.cases = cases;
    }

    @Override
    public String word() {
        return "catalyseurs";
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public List<RecordRow> meaning(List<Row> rows) {
        Set<CatalystId> ids = rows.stream()
                .flatMap(row -> row.values(IDENTIFIANT).stream())
                .map(CatalystId::ofProvider)
                .collect(Collectors.toSet());
        Map<CatalystId, CatalystSheet> sheets = archive.now(ids);
        Set<CaseStudyId> known = cases.among(rows);
        return rows.stream().map(row -> meaning(row, sheets, known)).toList();
    }

    private RecordRow meaning(Row row, Map<CatalystId, CatalystSheet> sheets, Set<CaseStudyId> known) {
        List<String> given = row.values(IDENTIFIANT);
        CatalystId id = given.isEmpty() ? null : CatalystId.ofProvider(given.getFirst());
        List<Problem> problems = new ArrayList<>(RecordKind.ofIdentifiant(row, id != null && id.isReserved()));
        ReadCatalyst read = reader.read(row.values());
        problems.addAll(RecordKind.of(row, read.problems()));
        problems.addAll(KnownCases.missing(row, known));
        CatalystSheet sheet = id == null ? null : sheets.get(id);
        if (sheet == null && row.values(CatalystColumns.NAME).isEmpty()) {
            problems.add(RecordKind.problem(row, CatalystColumns.NAME, "", "Cette cellule ne peut pas être vide."));
        }
        return id == null || !problems.isEmpty()
                ? RecordRow.refused(row, problems)
                : planned(row, new ImportCatalyst(id, given.getFirst(), read.row()), sheet);
    }

    private static RecordRow planned(Row row, ImportCatalyst command, @Nullable CatalystSheet sheet) {
        CatalystImportPlan plan = CatalystImportPlan.of(command, sheet);
        CatalystContent before = sheet == null ? CatalystContent.EMPTY : sheet.content();
        List<Difference> differences = sheet == null
                ? List.of()
                : Difference.between(
                        CatalystTexts.of(before), CatalystTexts.of(command.row().over(before)), plan.left());
        return RecordRow.sound(row, command.id().value(), RowFate.of(plan.outcome()), command, differences);
    }
}
