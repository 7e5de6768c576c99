package fr.essaim.relevance;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.relevance.JudgedSet.Question;
import fr.essaim.storage.StoredJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads sets from folders of the form {@code corpus.jsonl}, {@code queries.jsonl}, {@code qrels.tsv}; a set without a corpus is one over the cases of the base. */
final class JudgedSets {

    private static final String CORPUS = "corpus.jsonl";
    private static final String QUESTIONS = "queries.jsonl";
    private static final String GRADES = "qrels.tsv";

    private JudgedSets() {}

    /** The folders of sets that a folder holds, or the folder itself when it is one. */
    static List<Path> in(Path folder) {
        if (isSet(folder)) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(JudgedSets::isSet).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException("listing " + folder, e);
        }
    }

    static JudgedSet read(Path folder, List<CaseStudySheet> base) {
        boolean hasCorpus = Files.exists(folder.resolve(CORPUS));
        return new JudgedSet(folder.getFileName().toString(), hasCorpus ? corpus(folder) : base, questions(folder));
    }

    /** The documents of a set, in the order of its file, as the file says them. */
    static List<JsonNode> documents(Path folder) {
        return lines(folder.resolve(CORPUS)).map(StoredJson.mapper()::readTree).toList();
    }

    static String text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null || value.isNull() ? "" : value.asString();
    }

    private static boolean isSet(Path folder) {
        return Files.exists(folder.resolve(GRADES)) && Files.exists(folder.resolve(QUESTIONS));
    }

    private static List<CaseStudySheet> corpus(Path folder) {
        return documents(folder).stream()
                .map(document ->
                        JudgedSet.document(text(document, "_id"), text(document, "title"), text(document, "text")))
                .toList();
    }

    // A question that nothing answers measures nothing here.
    private static List<Question> questions(Path folder) {
        Map<String, Map<CaseStudyId, Integer>> grades = grades(folder);
        return lines(folder.resolve(QUESTIONS))
                .map(StoredJson.mapper()::readTree)
                .filter(question -> grades.containsKey(text(question, "_id")))
                .map(question -> new Question(
                        text(question, "_id"),
                        text(question, "text"),
                        grades.getOrDefault(text(question, "_id"), Map.of())))
                .toList();
    }

    private static Map<String, Map<CaseStudyId, Integer>> grades(Path folder) {
        Map<String, Map<CaseStudyId, Integer>> grades = new HashMap<>();
        lines(folder.resolve(GRADES))
                .skip(1)
                .map(line -> line.split("\t", -1))
                .filter(columns -> !columns[2].strip().equals("0"))
                .forEach(columns -> grades.computeIfAbsent(columns[0], question -> new HashMap<>())
                        .put(CaseStudyId.ofProvider(columns[1]), Integer.valueOf(columns[2].strip())));
        return grades;
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream().filter(line -> !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException("reading " + file, e);
        }
    }
}
