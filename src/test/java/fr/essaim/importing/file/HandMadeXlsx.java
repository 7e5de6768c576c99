package fr.essaim.importing.file;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An XLSX file written part by part, so that it may hold what no spreadsheet program would write. */
final class HandMadeXlsx {

    private static final String RELATIONSHIP = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private final Map<String, Consumer<OutputStream>> parts = new LinkedHashMap<>();

    static HandMadeXlsx with(String sheetData) {
        return new HandMadeXlsx()
                .part("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"%s\" xmlns:r=\"%s\"><sheets><sheet name=\"Cas\" sheetId=\"1\" r:id=\"worksheet\"/></sheets></workbook>"
                                .formatted(MAIN, RELATIONSHIP.substring(0, RELATIONSHIP.length() - 1)))
                .part(
                        "xl/_rels/workbook.xml.rels",
                        relationships("worksheet", "worksheets/sheet1.xml", "sharedStrings", "sharedStrings.xml"))
                .part("xl/sharedStrings.xml", "<sst xmlns=\"%s\"></sst>".formatted(MAIN))
                .part("xl/worksheets/sheet1.xml", sheet(sheetData));
    }

    static String sheet(String sheetData) {
        return "<worksheet xmlns=\"%s\"><sheetData>%s</sheetData></worksheet>".formatted(MAIN, sheetData);
    }

    static String row(int number, String... cells) {
        return "<row r=\"%d\">%s</row>".formatted(number, String.join("", cells));
    }

    static String text(String reference, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t>%s</t></is></c>".formatted(reference, text);
    }

    HandMadeXlsx part(String name, String content) {
        return part(name, out -> write(out, content));
    }

    HandMadeXlsx part(String name, Consumer<OutputStream> content) {
        parts.put(name, content);
        return this;
    }

    HandMadeXlsx without(String name) {
        parts.remove(name);
        return this;
    }

    Sent sent(Path folder) throws IOException {
        Path path = folder.resolve("cas.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, Consumer<OutputStream>> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().accept(zip);
                zip.closeEntry();
            }
        }
        return new Sent(path, "cas.xlsx", Sent.COLUMNS);
    }

    static void write(OutputStream out, String content) {
        try {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"%s\" Type=\"%s\" Target=\"%s\"/>"
                    .formatted(typesAndTargets[i], RELATIONSHIP + typesAndTargets[i], typesAndTargets[i + 1]));
        }
        return xml.append("</Relationships>").toString();
    }
}
