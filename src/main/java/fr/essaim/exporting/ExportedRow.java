package fr.essaim.exporting;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A case as the columns of an import file: one value for most, a list for those that hold several. */
final class ExportedRow {

    static final List<String> COLUMNS = Stream.concat(
                    CaseStudyColumns.single().stream(), CaseStudyColumns.several().stream())
            .toList();

    private final Map<String, Object> values = new LinkedHashMap<>();

    private ExportedRow() {}

    static ExportedRow of(CaseStudySheet sheet) {
        ExportedRow row = new ExportedRow();
        CaseStudyContent content = sheet.content();
        row.put(CaseStudyColumns.ID, sheet.id());
        row.put(
                CaseStudyColumns.IDENTIFIANT,
                sheet.providerReference() == null ? sheet.id() : sheet.providerReference());
        content.texts().forEach((field, text) -> row.put(field.column(), text));
        row.put(CaseStudyColumns.TERRITORY, content.territory());
        if (content.period() != null) {
            row.put(CaseStudyColumns.START_YEAR, content.period().startYear());
            row.put(CaseStudyColumns.END_YEAR, content.period().endYear());
        }
        row.put(CaseStudyColumns.VERIFIED_ON, content.verifiedOn());
        row.put(CaseStudyColumns.STATUS, sheet.isPublished() ? CaseStudyColumns.PUBLISHED : CaseStudyColumns.DRAFT);
        row.putAll(
                CaseStudyColumns.PARTNERS,
                content.partners().stream().map(ExportedRow::partner).toList());
        row.putAll(
                CaseStudyColumns.SOURCES,
                content.sources().stream().map(ExportedRow::source).toList());
        content.notations().forEach(row::putAll);
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
            return String.join("|", several.stream().map(Object::toString).toList());
        }
        return value == null ? "" : value.toString();
    }

    private void put(String column, @Nullable Object value) {
        if (value != null) {
            values.put(column, value instanceof Integer ? value : value.toString());
        }
    }

    private void putAll(String column, List<String> several) {
        if (!several.isEmpty()) {
            values.put(column, several);
        }
    }

    private static String partner(Partner partner) {
        if (partner.profile() == null && partner.role() == null) {
            return partner.name();
        }
        String profile = partner.profile() == null ? "" : partner.profile().notation();
        return partner.name() + " (" + profile + (partner.role() == null ? "" : "; " + partner.role()) + ")";
    }

    private static String source(Source source) {
        return source.address() == null ? source.title() : source.title() + " <" + source.address() + ">";
    }
}
