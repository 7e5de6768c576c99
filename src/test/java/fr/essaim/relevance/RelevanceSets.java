package fr.essaim.relevance;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.storage.StoredJson;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.writing.RealCases;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;

/** The sets that are run: those of the product, those beside the project, those that the command names, and the robustness sets made from them. */
final class RelevanceSets {

    static final long SEED = 20_261_121;

    private static final Path OWN = Path.of("src/test/resources/relevance");
    private static final Path SHARED = Path.of("../shared/data");
    private static final int TITLES = 3_000;

    private final List<CaseStudySheet> base;

    RelevanceSets(Vocabularies vocabularies, Territories territories) {
        base = RealCases.byId(vocabularies, territories).entrySet().stream()
                .map(known -> JudgedSet.published(known.getKey(), known.getValue()))
                .toList();
    }

    /** The judged sets; those that are not on this machine are told, and left out. */
    List<JudgedSet> judged() {
        String named = System.getProperty("essaim.relevance.sets", "");
        Stream<Path> folders = Stream.concat(
                Stream.of(OWN, SHARED.resolve("relevance")),
                Arrays.stream(named.split(",", -1))
                        .filter(path -> !path.isBlank())
                        .map(Path::of));
        return folders.filter(RelevanceSets::isThere)
                .flatMap(folder -> JudgedSets.in(folder).stream())
                .map(folder -> JudgedSets.read(folder, base))
                .toList();
    }

    /** Sets made from the data beside the project; none when it is not there. */
    List<JudgedSet> varied() {
        Path cnil = SHARED.resolve("relevance/cnil-faq");
        if (!isThere(cnil) || !isThere(SHARED.resolve("corpora"))) {
            return List.of();
        }
        JudgedSet set = JudgedSets.read(cnil, base);
        VariedSets vary = new VariedSets(SEED);
        List<CaseStudySheet> titles = greenFund();
        return List.of(
                VariedSets.titled(
                        "cnil-faq, no titles",
                        set,
                        Collections.nCopies(set.corpus().size(), "Sans titre")),
                VariedSets.titled("cnil-faq, themes as titles", set, themes(cnil)),
                VariedSets.titled(
                        "cnil-faq, communes as titles",
                        set,
                        communes(set.corpus().size())),
                VariedSets.titled("cnil-faq, a word as title", set, VariedSets.wordsOfOthers(set)),
                vary.known("base, two words of a text", base, RelevanceSets::text, 2),
                vary.known("base, five words of a text", base, RelevanceSets::text, 5),
                vary.byTitle("base, titles", base),
                vary.known("fonds vert, three words of a title", titles, CaseStudySheet::title, 3),
                vary.byTitle("fonds vert, titles", titles));
    }

    private static String text(CaseStudySheet sheet) {
        return sheet.content().text(TextField.SUMMARY) + " " + sheet.content().text(TextField.APPROACH);
    }

    private static boolean isThere(Path folder) {
        if (Files.exists(folder)) {
            return true;
        }
        System.err.println(
                "!!! relevance: " + folder.toAbsolutePath() + " is not on this machine; its sets are LEFT OUT");
        return false;
    }

    private static List<String> themes(Path cnil) {
        return JudgedSets.documents(cnil).stream()
                .map(document -> JudgedSets.text(document.get("metadata"), "theme"))
                .toList();
    }

    private static List<String> communes(int most) {
        try (Stream<String> lines = Files.lines(SHARED.resolve("geo/communes.csv"))) {
            List<String> names = new ArrayList<>(
                    lines.skip(1).map(line -> line.split(",", -1)[1]).toList());
            Collections.shuffle(names, new Random(SEED));
            return names.subList(0, most);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<CaseStudySheet> greenFund() {
        Path file = SHARED.resolve("corpora/fonds-vert-2023.jsonl.gz");
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .limit(TITLES)
                    .map(StoredJson.mapper()::readTree)
                    .map(RelevanceSets::titled)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CaseStudySheet titled(JsonNode project) {
        return JudgedSet.document(JudgedSets.text(project, "id"), JudgedSets.text(project, "title"), "");
    }
}
