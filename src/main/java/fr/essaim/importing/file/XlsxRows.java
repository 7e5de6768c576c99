package fr.essaim.importing.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of the first sheet of an XLSX workbook. */
final class XlsxRows implements RowSource {

    private final Workbook workbook;
    private final Sheet sheet;
    private final CellTexts texts;
    private final Columns columns;
    private Header header = new Header(List.of());

    private XlsxRows(Workbook workbook, Columns columns) throws IOException {
        this.workbook = workbook;
        this.sheet = workbook.firstSheet();
        this.texts = workbook.texts();
        this.columns = columns;
    }

    static Rows open(Path file, Columns columns) {
        try {
            Workbook workbook = Workbook.open(file);
            try {
                return open(workbook, columns);
            } catch (IOException | RuntimeException e) {
                workbook.close();
                throw e;
            }
        } catch (FileRefused e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            // Broken archives and broken XML show themselves in many ways, some of them unchecked.
            throw FileRefused.because(
                            "Le fichier n’est pas un classeur Excel (.xlsx) lisible\u00A0: il est abîmé ou d’un autre "
                                    + "format. Ouvrez-le dans votre tableur et enregistrez-le à nouveau.")
                    .causedBy(e);
        }
    }

    @Override
    public @Nullable RowRead next() throws IOException {
        for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
            RowDraft draft = draft(row);
            if (!draft.isEmpty()) {
                return draft.read();
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            sheet.close();
        }
    }

    private static Rows open(Workbook workbook, Columns columns) throws IOException {
        XlsxRows rows = new XlsxRows(workbook, columns);
        rows.readHeader();
        readThrough(workbook);
        return new Rows(FileFormat.XLSX, StandardCharsets.UTF_8, workbook.notices(), rows);
    }

    /** A sheet cut off half-way must be known before its first row is used. */
    private static void readThrough(Workbook workbook) throws IOException {
        try (Sheet sheet = workbook.firstSheet()) {
            while (sheet.next() != null) {
                // reading is the check
            }
        }
    }

    private void readHeader() throws IOException {
        for (SheetRow row = sheet.next(); row != null; row = sheet.next()) {
            List<String> names = names(row);
            if (!names.stream().allMatch(Text::isBlank)) {
                header = Header.of(row.number(), names, columns);
                return;
            }
        }
        throw FileRefused.because("La première feuille du classeur est vide.");
    }

    private List<String> names(SheetRow row) throws IOException {
        List<String> names = new ArrayList<>();
        for (SheetCell cell : row.cells()) {
            names.addAll(Collections.nCopies(Math.max(0, cell.column() - names.size()), ""));
            switch (texts.of(cell)) {
                case CellText.Written written -> names.set(cell.column() - 1, written.text());
                case CellText.Refused refused ->
                    throw FileRefused.because(row.number(), refused.value(), refused.message());
            }
        }
        return names;
    }

    private RowDraft draft(SheetRow row) throws IOException {
        RowDraft draft = new RowDraft(row.number(), columns);
        for (SheetCell cell : row.cells()) {
            put(draft, header.name(cell.column() - 1), texts.of(cell));
        }
        return draft;
    }

    private static void put(RowDraft draft, String column, CellText cell) {
        switch (cell) {
            case CellText.Refused refused -> draft.refuse(column, refused.value(), refused.message());
            case CellText.Written written -> draft.cell(column, written.text());
        }
    }
}
