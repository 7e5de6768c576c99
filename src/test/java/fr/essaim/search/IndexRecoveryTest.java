package fr.essaim.search;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.WithoutWeb;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.lucene.IndexGenerations;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** Whatever happens to the index while nobody looks, the next start answers as before, and a comparison finds what was changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IndexRecoveryTest {

    private static final int CASES = 60;
    private static final List<String> QUESTIONS = List.of("", "école", "jardin -école", "\"cas numéro\"");

    @TempDir
    static Path data;

    private ConfigurableApplicationContext application;
    private CaseStudyIndex index;
    private IndexMaintenance maintenance;
    private Map<String, Object> answers;

    @BeforeAll
    void tell() {
        application = WithoutWeb.startWithoutImports(data);
        index = application.getBean(CaseStudyIndex.class);
        maintenance = application.getBean(IndexMaintenance.class);
        for (int n = 0; n < CASES; n++) {
            String kind = n % 3 == 0 ? "école" : "jardin";
            var told = aCaseStudy("cas-" + n)
                    .titled("Cas numéro " + n + ", " + kind)
                    .about("education")
                    .in("commune:51454");
            send(told.drafted(), new PublishCaseStudy(told.id(), null));
            if (n % 10 == 0) {
                send(new WithdrawCaseStudy(told.id(), "Retirée pour l’essai."));
                maintenance.awaitCaughtUp();
            }
        }
        maintenance.awaitCaughtUp();
        answers = answers();
    }

    @AfterAll
    void close() {
        application.close();
    }

    @BeforeEach
    void begin_with_a_sound_index() {
        index.stop();
        FileSystemUtils.deleteRecursively(data.resolve("index").toFile());
        restartsSound();
    }

    @Test
    void a_rebuilt_index_equals_one_that_followed() {
        maintenance.rebuild();
        assertThat(maintenance.verify()).isEqualTo(new IndexCheck(CASES, List.of()));
        send(aCaseStudy("apres").drafted());
        assertThat(maintenance.verify().differences()).isEmpty();
        assertThat(answers()).isEqualTo(answers);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whichever_file_is_damaged_or_deleted_the_index_is_rebuilt(boolean deleted) throws IOException {
        int files = files(current()).size();
        assertThat(files).isGreaterThan(3);
        for (int n = 0; n < files; n++) {
            index.stop();
            damage(files(current()).get(n), deleted);
            restartsSound();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00ff\u00fe\u0000", "generation-7", "", "../../.."})
    void a_pointer_that_names_no_index_is_replaced(String garbage) throws IOException {
        maintenance.rebuild();
        index.stop();
        Files.writeString(data.resolve("index/current"), garbage, StandardCharsets.ISO_8859_1);
        restartsSound();
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "vocabularies"})
    void an_index_built_with_something_else_is_rebuilt(String stamp) throws IOException {
        index.stop();
        write(writer -> {
            Map<String, String> commit = new LinkedHashMap<>(commitData(writer));
            assertThat(commit.put(stamp, "autre chose")).isNotNull();
            writer.setLiveCommitData(commit.entrySet());
        });
        restartsSound();
    }

    /** What somebody may do to one document behind the application's back. */
    enum Meddling {
        REMOVED("La fiche « cas-7 » manque dans l’index « etudes-de-cas »."),
        ALTERED("La fiche « cas-7 » diffère dans l’index « etudes-de-cas »."),
        ADDED("La fiche « intruse » est dans l’index « etudes-de-cas » sans être dans les événements.");

        private final String told;

        Meddling(String told) {
            this.told = told;
        }
    }

    @ParameterizedTest
    @EnumSource
    void one_document_meddled_with_is_found_by_a_comparison_and_mended_by_a_rebuild(Meddling meddling)
            throws IOException {
        IndexedCase seven = requireCase("cas-7");
        IndexedCase eight = requireCase("cas-8");
        index.stop();
        write(writer -> {
            switch (meddling) {
                case REMOVED -> writer.deleteDocuments(CaseStudyFields.idTerm(CaseStudyId.of("cas-7")));
                case ALTERED -> put(writer, "cas-7", new IndexedCase(named("cas-7", eight), seven.sequence()));
                case ADDED -> put(writer, "intruse", new IndexedCase(named("intruse", eight), 0));
            }
        });
        index.start();

        assertThat(maintenance.verify().differences().stream().map(IndexRecoveryTest::withPlainSpaces))
                .containsExactly(meddling.told);

        maintenance.rebuild();
        assertThat(maintenance.verify().differences()).isEmpty();
        assertThat(answers()).isEqualTo(answers);
    }

    private void restartsSound() {
        index.start();
        assertThat(maintenance.verify().differences()).isEmpty();
        assertThat(answers()).isEqualTo(answers);
    }

    /** What each question brings, in an order that no segment has a say in, with all the counts. */
    private Map<String, Object> answers() {
        CaseStudySearch search = application.getBean(CaseStudySearch.class);
        Map<String, Object> all = new LinkedHashMap<>();
        for (String text : QUESTIONS) {
            CaseStudyQuery query = CaseStudyQuery.EVERYTHING.withText(text).withOrder(Order.TITLE);
            List<String> titles = new ArrayList<>();
            search.forEach(query, sheet -> titles.add(sheet.title()));
            assertThat(titles).isNotEmpty();
            all.put(text, List.of(titles, search.search(query).facets()));
        }
        return all;
    }

    private IndexedCase requireCase(String id) {
        IndexedCase found = index.search(searcher -> CaseStudyProjection.find(searcher, CaseStudyId.of(id)));
        return requireNonNull(found);
    }

    private static CaseStudySheet named(String id, IndexedCase other) {
        var sheet = other.sheet();
        return new CaseStudySheet(
                CaseStudyId.of(id),
                sheet.providerReference(),
                sheet.state(),
                sheet.content(),
                sheet.reason(),
                sheet.original(),
                sheet.publishedAt(),
                sheet.changedAt(),
                sheet.curation());
    }

    private void put(IndexWriter writer, String id, IndexedCase indexed) throws IOException {
        var document = application.getBean(CaseStudyDocuments.class).of(indexed);
        writer.updateDocument(
                CaseStudyFields.idTerm(CaseStudyId.of(id)),
                CaseStudyFields.facets().build(document));
    }

    // The position stays as it was: nothing but the document tells.
    private void write(Change change) throws IOException {
        try (FSDirectory directory = FSDirectory.open(current());
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(CaseStudyFields.analyzer()))) {
            change.in(writer);
            writer.commit();
        }
    }

    private static Map<String, String> commitData(IndexWriter writer) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer.getDirectory())) {
            return reader.getIndexCommit().getUserData();
        }
    }

    private static void damage(Path file, boolean deleted) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (deleted || bytes.length == 0) {
            Files.delete(file);
        } else {
            bytes[bytes.length / 2] ^= 0x5A;
            Files.write(file, bytes);
        }
    }

    private static Path current() {
        return new IndexGenerations(data.resolve("index")).current();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String withPlainSpaces(String text) {
        return text.replace('\u00a0', ' ');
    }

    private void send(Object... all) {
        application.getBean(Commands.class).sendTogether(List.of(all), Provenance.system());
    }

    private interface Change {
        void in(IndexWriter writer) throws IOException;
    }
}
