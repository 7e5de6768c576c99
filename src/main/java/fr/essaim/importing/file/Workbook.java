package fr.essaim.importing.file;

import static java.util.stream.Collectors.joining;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An XLSX file as far as reading its first sheet needs it. */
final class Workbook implements Closeable {

    private static final int MOST_SHEETS = 1_000;

    private final XlsxParts parts;
    private final List<String> sheetNames = new ArrayList<>();
    private final List<String> sheetIds = new ArrayList<>();
    private Dates dates = Dates.SINCE_1900;
    private NumberFormats formats = NumberFormats.none();
    private SharedStrings strings = SharedStrings.none();
    private String firstSheet = "";

    private Workbook(XlsxParts parts) {
        this.parts = parts;
    }

    static Workbook open(Path file) throws IOException {
        Workbook workbook = new Workbook(XlsxParts.open(file));
        try {
            workbook.read();
            return workbook;
        } catch (IOException | RuntimeException e) {
            workbook.close();
            throw e;
        }
    }

    Sheet firstSheet() throws IOException {
        return new Sheet(parts.part(firstSheet));
    }

    CellTexts texts() {
        return new CellTexts(strings, formats, dates);
    }

    List<String> notices() {
        if (sheetNames.size() == 1) {
            return List.of();
        }
        return List.of("Seule la première feuille, %s, est lue\u00A0; les autres sont laissées de côté\u00A0: %s."
                .formatted(Text.quoted(sheetNames.get(0)), otherSheets()));
    }

    @Override
    public void close() throws IOException {
        try (parts) {
            strings.close();
        }
    }

    private void read() throws IOException {
        String path = Relationships.from(parts, "/").ofType("officeDocument").orElse("/xl/workbook.xml");
        readWorkbook(path);
        if (sheetIds.isEmpty()) {
            throw new IOException("no sheet");
        }
        Relationships relationships = Relationships.from(parts, path);
        firstSheet = relationships.withId(sheetIds.get(0)).orElseThrow(() -> new IOException("no first sheet"));
        readStyles(relationships.ofType("styles"));
        readStrings(relationships.ofType("sharedStrings"));
    }

    private void readWorkbook(String path) throws IOException {
        try (XmlPart part = parts.part(path)) {
            while (part.next() && sheetIds.size() < MOST_SHEETS) {
                if (part.starts("workbookPr") && List.of("1", "true").contains(part.attribute("date1904"))) {
                    dates = Dates.SINCE_1904;
                } else if (part.starts("sheet")) {
                    sheetNames.add(Text.shortened(part.attribute("name")));
                    sheetIds.add(part.attribute("id"));
                }
            }
        }
    }

    private void readStyles(Optional<String> path) throws IOException {
        if (path.isPresent()) {
            try (XmlPart part = parts.part(path.get())) {
                formats = NumberFormats.read(part);
            }
        }
    }

    private void readStrings(Optional<String> path) throws IOException {
        if (path.isPresent()) {
            try (XmlPart part = parts.part(path.get())) {
                strings = SharedStrings.read(part);
            }
        }
    }

    private String otherSheets() {
        return sheetNames.stream().skip(1).limit(20).map(Text::quoted).collect(joining(", "));
    }
}
