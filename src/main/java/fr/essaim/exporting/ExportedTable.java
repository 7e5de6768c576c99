package fr.essaim.exporting;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CurrentContent;
import fr.essaim.vocabulary.Vocabularies;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.springframework.stereotype.Component;

/** A few cases as one table, for whoever chose them otherwise than by a search. */
@Component
public class ExportedTable {

    private final Vocabularies vocabularies;

    ExportedTable(Vocabularies vocabularies) {
        this.vocabularies = vocabularies;
    }

    /** CSV in the order of the cases, in the columns that an import reads. */
    public byte[] of(List<CaseStudySheet> sheets) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CsvFile file = new CsvFile(bytes)) {
            for (CaseStudySheet sheet : sheets) {
                file.write(ExportedRow.of(sheet, CurrentContent.of(sheet.content(), vocabularies)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
