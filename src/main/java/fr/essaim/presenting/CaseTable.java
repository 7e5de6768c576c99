package fr.essaim.presenting;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.exporting.ExportedTable;
import fr.essaim.selection.Edition;
import fr.essaim.selection.EditionCase;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** The cases of an edition as the table that an import reads; a case withdrawn since is not in it. */
@Component
class CaseTable {

    private final ExportedTable tables;

    CaseTable(ExportedTable tables) {
        this.tables = tables;
    }

    byte[] of(Edition edition) {
        List<CaseStudySheet> sheets = edition.cases().stream()
                .map(EditionCase::sheet)
                .filter(Objects::nonNull)
                .toList();
        return tables.of(sheets);
    }
}
