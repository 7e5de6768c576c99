package fr.essaim.exporting;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CurrentContent;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudyQuestions;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.QuestionParameters;
import fr.essaim.vocabulary.Vocabularies;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
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

    private static final MediaType JSON_LINES = utf8("application", "jsonl");
    private static final MediaType CSV = utf8("text", "csv");
    private static final MediaType XLSX =
            new MediaType("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet");

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
        return file(JSON_LINES, "jsonl", questions.require(parameters), JsonLinesFile::new);
    }

    @GetMapping("/api/v1/etudes-de-cas.csv")
    @Operation(summary = "Toutes les études de cas d’une recherche, en tableau")
    @QuestionParameters
    ResponseEntity<StreamingResponseBody> table(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return file(CSV, "csv", questions.require(parameters), CsvFile::new);
    }

    @GetMapping("/api/v1/etudes-de-cas.xlsx")
    @Operation(summary = "Toutes les études de cas d’une recherche, en classeur Excel")
    @QuestionParameters
    ResponseEntity<StreamingResponseBody> workbook(
            @Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        return file(XLSX, "xlsx", questions.require(parameters), XlsxFile::new);
    }

    private ResponseEntity<StreamingResponseBody> file(
            MediaType type, String ending, CaseStudyQuery query, Format format) {
        ContentDisposition name = ContentDisposition.attachment()
                .filename("essaim-etudes-de-cas." + ending)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .body(output -> write(query, format, output));
    }

    private void write(CaseStudyQuery query, Format format, OutputStream output) throws IOException {
        RowFile file = format.begin(output);
        search.forEach(query, sheet -> {
            try {
                file.write(row(sheet));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        // Not after a failure: a file cut short must not look whole.
        file.close();
    }

    private ExportedRow row(CaseStudySheet sheet) {
        return ExportedRow.of(sheet, CurrentContent.of(sheet.content(), vocabularies));
    }

    private static MediaType utf8(String type, String subtype) {
        return new MediaType(type, subtype, StandardCharsets.UTF_8);
    }

    /** Begins a file of one format. */
    private interface Format {
        RowFile begin(OutputStream output) throws IOException;
    }
}
