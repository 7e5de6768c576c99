package fr.essaim.exporting;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.writing.SeveralValues;
import fr.essaim.writing.WrittenCase;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A case as the columns of an import file: one value for most, a list for those that hold several. */
final class ExportedRow {

    static final List<String> COLUMNS = Stream.concat(
                    CaseStudyColumns.single().stream(), CaseStudyColumns.several().stream())
            .toList();

    private static final Set<String> SEVERAL = Set.copyOf(CaseStudyColumns.several());
    private static final Set<String> YEARS = Set.of(CaseStudyColumns.START_YEAR, CaseStudyColumns.END_YEAR);

    private final Map<String, Object> values = new LinkedHashMap<>();

    private ExportedRow() {}

    /** @param content what the case says in the concepts of today */
    static ExportedRow of(CaseStudySheet sheet, CaseStudyContent content) {
        ExportedRow row = new ExportedRow();
        row.put(CaseStudyColumns.ID, sheet.id());
        row.put(
                CaseStudyColumns.IDENTIFIANT,
                sheet.providerReference() == null ? sheet.id() : sheet.providerReference());
        row.put(CaseStudyColumns.STATUS, sheet.isPublished() ? CaseStudyColumns.PUBLISHED : CaseStudyColumns.DRAFT);
        WrittenCase.of(content).forEach(row::putWritten);
        return row;
    }

    /** What is known, by column; several values as a list. */
    Map<String, Object> values() {
        return values;
    }

    /** The cell of a column in a table: several values separated by bars, nothing as an empty text. */
    String cell(String column) {
        Object value = values.get(column);
        if (value instanceof List<?> several) {
            return SeveralValues.joined(several.stream().map(Object::toString).toList());
        }
        return value == null ? "" : value.toString();
    }

    /** The value of a column of years. */
    Optional<Integer> year(String column) {
        return values.get(column) instanceof Integer year ? Optional.of(year) : Optional.empty();
    }

    private void put(String column, Object value) {
        values.put(column, value.toString());
    }

    private void putWritten(String column, List<String> written) {
        if (SEVERAL.contains(column)) {
            values.put(column, written);
        } else if (YEARS.contains(column)) {
            values.put(column, Integer.valueOf(written.getFirst()));
        } else {
            values.put(column, written.getFirst());
        }
    }
}
