package fr.essaim.exporting;

import de.siegmar.fastcsv.writer.CsvWriter;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CurrentContent;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.QuestionParameters;
import fr.essaim.storage.StoredJson;
import fr.essaim.vocabulary.Vocabularies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** The whole result of a question as a file: every case, streamed, in the columns that an import reads. */
@RestController
@Tag(name = "Études de cas")
class CaseStudyExport {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    private final CaseStudyQuestions questions;
    private final CaseStudySearch search;
    private final Vocabularies vocabularies;

    CaseStudyExport(CaseStudyQuestions questions, CaseStudySearch search, Vocabularies vocabularies) {
        this.questions = questions;
        this.search = search;
        this.vocabularies = vocabularies;
    }

    @GetMapping("/api/v1/etudes-de-cas.jsonl")
    @Operation(summary = "Toutes les études de cas d’une recherche, une par ligne")
    @QuestionParameters
    ResponseEntity<StreamingResponseBody> lines(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        CaseStudyQuery query = questions.require(parameters);
        return file(
                "application/jsonl",
                "jsonl",
                writer -> search.forEach(query, sheet -> {
                    write(
                            writer,
                            StoredJson.mapper().writeValueAsString(row(sheet).values()) + "\n");
                }));
    }

    @GetMapping("/api/v1/etudes-de-cas.csv")
    @Operation(summary = "Toutes les études de cas d’une recherche, en tableau")
    @QuestionParameters
    ResponseEntity<StreamingResponseBody> table(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        CaseStudyQuery query = questions.require(parameters);
        return file("text/csv", "csv", writer -> {
            // Spreadsheet programs read UTF-8 only when it says so.
            writer.write(BYTE_ORDER_MARK);
            CsvWriter csv = CsvWriter.builder().fieldSeparator(';').build(writer);
            csv.writeRecord(ExportedRow.COLUMNS);
            search.forEach(query, sheet -> {
                ExportedRow row = row(sheet);
                csv.writeRecord(ExportedRow.COLUMNS.stream().map(row::cell).toList());
            });
            csv.flush();
        });
    }

    private ExportedRow row(CaseStudySheet sheet) {
        return ExportedRow.of(sheet, CurrentContent.of(sheet.content(), vocabularies));
    }

    private static ResponseEntity<StreamingResponseBody> file(String type, String ending, Content content) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename("essaim-etudes-de-cas." + ending)
                .build();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(output -> {
                    Writer writer = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
                    content.writeTo(writer);
                    writer.flush();
                });
    }

    private static void write(Writer writer, String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the whole of one file. */
    private interface Content {
        void writeTo(Writer writer) throws IOException;
    }
}
