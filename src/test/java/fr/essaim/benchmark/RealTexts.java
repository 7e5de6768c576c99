package fr.essaim.benchmark;

import static java.util.Objects.requireNonNull;

import fr.essaim.storage.StoredJson;
import fr.essaim.territory.TerritoryCode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/**
 * What cases are grown from: the texts of 122 examples of collectivities, and the titles and communes of 10,782 projects of the Fonds vert.
 *
 * @param bodies the texts that tell the examples, without the line that names their source
 * @param titles those of the examples and of the projects
 * @param communes those of the projects, as often as they occur
 * @param organisations those of the examples; who received money of the Fonds vert is left out
 */
record RealTexts(List<String> bodies, List<String> titles, List<TerritoryCode> communes, List<String> organisations) {

    static RealTexts read(Path corpora) {
        Path examples = corpora.resolve("tete-exemples.jsonl");
        Path projects = corpora.resolve("fonds-vert-2023.jsonl.gz");
        List<String> bodies = read(examples, row -> Stream.of(withoutSource(text(row, "body"))));
        List<String> ofExamples = read(examples, row -> Stream.of(text(row, "summary")));
        List<String> ofProjects = read(projects, row -> Stream.of(text(row, "title")));
        List<TerritoryCode> communes = read(projects, RealTexts::commune);
        List<String> organisations = read(examples, RealTexts::organisations);
        return new RealTexts(
                bodies, Stream.concat(ofExamples.stream(), ofProjects.stream()).toList(), communes, organisations);
    }

    /** The sentences of the bodies. */
    List<String> sentences() {
        return bodies.stream()
                .flatMap(body -> Arrays.stream(body.split("\\n+|(?<=[.!?])\\s+")))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    private static <T> List<T> read(Path file, Function<JsonNode, Stream<T>> what) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(open(file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(line -> StoredJson.mapper().readTree(line))
                    .flatMap(what)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }

    private static InputStream open(Path file) throws IOException {
        InputStream bytes = Files.newInputStream(file);
        return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
    }

    private static String withoutSource(String body) {
        return body.replaceAll("(?m)^Sources? ?:.*$", "").strip();
    }

    private static Stream<TerritoryCode> commune(JsonNode project) {
        String code = text(requireNonNull(project.get("extra")), "code_commune");
        return code.equals("NULL") ? Stream.empty() : Stream.of(TerritoryCode.of("commune:" + code));
    }

    private static Stream<String> organisations(JsonNode example) {
        return requireNonNull(example.get("organisations")).valueStream().map(JsonNode::asString);
    }

    private static String text(JsonNode object, String name) {
        return requireNonNull(object.get(name), name).asString();
    }
}
