package fr.essaim.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CurrentContent;
import fr.essaim.vocabulary.Vocabularies;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;

/** A few cases as one table, for whoever chose them otherwise than by a search. */
@Component
public class ExportedTable {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final Vocabularies vocabularies;

    ExportedTable(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** CSV in the order of the cases, in the columns that an import reads. */
    public byte[] of(List<CaseStudySheet> sheets) {
        StringWriter text = new StringWriter();
        // Spreadsheet programs read UTF-8 only when it says so.
        text.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(text);
        csv.writeRecord(ExportedRow.COLUMNS);
        for (CaseStudySheet sheet : sheets) {
            ExportedRow row = ExportedRow.of(sheet, CurrentContent.of(sheet.content(), vocabularies));
            csv.writeRecord(ExportedRow.COLUMNS.stream().map(row::cell).toList());
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
