package fr.essaim.importing;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.TagEvidence;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.AcceptTag;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.importing.event.ImportCompleted;
import fr.essaim.importing.event.ImportRowsRefused;
import fr.essaim.importing.event.ImportStarted;
import fr.essaim.importing.event.ImportUndone;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.web.Refused;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "essaim.imports=non")
class StagedImportTest {

    private static final String CLAIRE = "compte-claire";
    private static final Provenance EARLIER = Provenance.system().byImport("import-ancien");

    @TempDir
    static Path folder;

    @Autowired
    ImportDesk desk;

    @Autowired
    StagedImports imports;

    @Autowired
    StagedRows rows;

    @Autowired
    Checking checking;

    @Autowired
    ImportRecords records;

    @Autowired
    Importer importer;

    @Autowired
    ImportWork work;

    @Autowired
    Leases leases;

    @Autowired
    EventStore events;

    @Autowired
    CaseStudyArchive archive;

    @Autowired
    CaseStudySearch search;

    @Autowired
    IndexMaintenance index;

    @Autowired
    Commands commands;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("essaim.data", () -> folder.resolve("data").toString());
    }

    @Test
    void the_preview_says_what_each_row_would_do_and_changes_nothing() {
        commands.send(aCaseStudy("apercu-connu").titled("Le jardin de Reims").drafted(), EARLIER);
        commands.send(aCaseStudy("apercu-pareil").titled("Inchangé").drafted(), EARLIER);
        commands.send(
                aCaseStudy("apercu-voisin")
                        .titled("Une épicerie solidaire à Nantes")
                        .drafted(),
                EARLIER);
        index.awaitCaughtUp();

        String id = received(
                "identifiant;titre;domaine",
                "apercu-connu;Le jardin de Reims, agrandi;",
                "apercu-pareil;Inchangé;",
                "apercu-nouveau;Un atelier de réparation;sante",
                "apercu-autre;une EPICERIE solidaire, à Nantes;",
                "apercu-faux;Titre;educaton",
                "apercu-nouveau;Encore;");

        assertThat(states(id))
                .containsExactly(
                        RowState.REVISED,
                        RowState.UNCHANGED,
                        RowState.NEW,
                        RowState.LOOKALIKE,
                        RowState.REFUSED,
                        RowState.REFUSED);
        assertThat(row(id, 4).lookalike()).isEqualTo(new Lookalike("apercu-voisin", "Une épicerie solidaire à Nantes"));
        assertThat(row(id, 5).problems().getFirst().nearest()).contains("education");
        assertThat(row(id, 6).problems().getFirst().message()).contains("la ligne 4");
        assertThat(archive.now(CaseStudyId.of("apercu-nouveau"))).isEmpty();
        assertThat(records.find(id)).isEmpty();
    }

    @Test
    void a_corrected_row_is_checked_again_with_those_about_the_same_case() {
        String id =
                received("identifiant;titre;domaine", "corrige-1;Un;educaton", "corrige-2;Deux;", "corrige-2;Trois;");

        assertThat(desk.correct(id, 1, Map.of("domaine", List.of("education"))).state())
                .isEqualTo(RowState.NEW);
        desk.leaveOut(id, 2);
        assertThat(states(id)).containsExactly(RowState.NEW, RowState.LEFT_OUT, RowState.NEW);
        desk.takeBack(id, 2);
        assertThat(states(id)).containsExactly(RowState.NEW, RowState.NEW, RowState.REFUSED);
        assertThat(desk.correct(id, 3, Map.of("identifiant", List.of("corrige-3")))
                        .state())
                .isEqualTo(RowState.NEW);
    }

    @Test
    void what_happens_to_a_case_meanwhile_changes_the_preview() {
        String id = received("identifiant;titre", "entretemps;Titre");
        commands.send(aCaseStudy("entretemps").titled("Autre titre").drafted(), EARLIER);

        checking.catchUp(desk.require(id));

        assertThat(states(id)).containsExactly(RowState.REVISED);
    }

    @Test
    void what_a_hand_wrote_stays_unless_the_curator_says_otherwise() {
        commands.send(aCaseStudy("garde").titled("Titre importé").drafted(), EARLIER);
        retitle("garde", "Titre écrit à la main");
        String header = "identifiant;titre";
        String id = received(header, "garde;Titre du fichier");
        assertThat(states(id)).containsExactly(RowState.UNCHANGED);
        assertThat(row(id, 1).kept()).containsExactly("titre");

        assertThat(desk.overwrite(id, 1, Set.of("titre")).state()).isEqualTo(RowState.REVISED);
        assertThat(desk.overwrite(id, 1, Set.of()).state()).isEqualTo(RowState.UNCHANGED);
        desk.settle(id, ImportedAs.DRAFT, Set.of("titre"));
        assertThat(states(id)).containsExactly(RowState.REVISED);
        desk.apply(id);

        assertThat(archive.now(CaseStudyId.of("garde")).orElseThrow().title()).isEqualTo("Titre du fichier");
    }

    @Test
    void an_applied_import_is_recorded_once_with_what_was_refused_and_on_behalf_of_who_sent_it() {
        String id = received(
                "identifiant;titre;domaine",
                "applique-1;Un;",
                "applique-2;Deux;educaton",
                "applique-3;Trois;",
                "applique-4;Quatre;");
        desk.leaveOut(id, 4);
        desk.apply(id);

        StagedImport applied = desk.require(id);
        assertThat(applied.state()).isEqualTo(ImportState.APPLIED);
        assertThat(applied.counts()).isEqualTo(new StagedImport.Counts(2, 0, 0, 1, 0, 0));
        assertThat(payloads(id)).containsExactly(ImportStarted.class, ImportRowsRefused.class, ImportCompleted.class);
        assertThat(archive.now(CaseStudyId.of("applique-1")).orElseThrow().state())
                .isEqualTo(CaseStudyState.DRAFT);
        assertThat(archive.now(CaseStudyId.of("applique-4"))).isEmpty();
        assertThat(archive.history(CaseStudyId.of("applique-1")).getFirst().provenance())
                .isEqualTo(Provenance.of(CLAIRE).byImport(id));
        assertThatThrownBy(() -> desk.apply(id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> desk.leaveOut(id, 1)).isInstanceOf(Refused.class);
    }

    @Test
    void imported_undone_and_imported_again() {
        commands.sendTogether(
                List.of(
                        aCaseStudy("retour-ancien").titled("Avant").drafted(),
                        new PublishCaseStudy(CaseStudyId.of("retour-ancien"), null)),
                EARLIER);
        String[] file = {
            "identifiant;titre;statut", "retour-neuf;Essaimage retourné;publie", "retour-ancien;Après;publie"
        };
        String id = on("2026-03-10", () -> applied(file));
        assertThat(visitorFinds("retour-neuf")).isTrue();

        on("2026-03-12", () -> {
            desk.undo(id, CLAIRE);
            return id;
        });

        assertThat(desk.require(id).counts().undone()).isEqualTo(2);
        assertThat(payloads(id)).containsExactly(ImportStarted.class, ImportCompleted.class, ImportUndone.class);
        assertThat(visitorFinds("retour-neuf")).isFalse();
        assertThat(title("retour-ancien")).isEqualTo("Avant");
        assertThat(archive.asOf(CaseStudyId.of("retour-neuf"), LocalDate.parse("2026-03-11"))
                        .orElseThrow()
                        .isPublished())
                .isTrue();

        applied(file);

        assertThat(visitorFinds("retour-neuf")).isTrue();
        assertThat(title("retour-ancien")).isEqualTo("Après");
        assertThat(index.verify().differences()).isEmpty();
    }

    @Test
    void what_somebody_changed_since_is_kept_by_an_undo_with_the_reason() {
        String id = applied("identifiant;titre", "modifie-1;Un", "modifie-2;Deux");
        retitle("modifie-2", "Deux, relu");

        List<CaseUndo> undos = records.undoing(id, records.casesOf(id));
        assertThat(undos.getFirst()).isInstanceOf(CaseUndo.GoesBack.class);
        assertThat(undos.getLast()).isInstanceOfSatisfying(CaseUndo.Stays.class, stays -> {
            assertThat(stays.title()).isEqualTo("Deux, relu");
            assertThat(stays.since().provenance().actor()).isEqualTo(CLAIRE);
        });
        desk.undo(id, CLAIRE);

        assertThat(desk.require(id).counts()).isEqualTo(new StagedImport.Counts(2, 0, 0, 0, 1, 1));
        assertThat(archive.now(CaseStudyId.of("modifie-1")).orElseThrow().state())
                .isEqualTo(CaseStudyState.DISCARDED);
        assertThat(title("modifie-2")).isEqualTo("Deux, relu");
    }

    @Test
    void an_undo_that_would_take_a_year_written_by_hand_leaves_the_case() {
        applied("identifiant;titre;annee_debut;annee_fin", "annees-1;Un;2010;2012");
        String id = applied("identifiant;titre;annee_debut;annee_fin", "annees-1;Un;2010;2015");
        revise("annees-1", new CaseStudyChange.Dates(new Period(2011, 2015)));

        desk.undo(id, CLAIRE);

        assertThat(archive.now(CaseStudyId.of("annees-1"))
                        .orElseThrow()
                        .content()
                        .period())
                .isEqualTo(new Period(2011, 2015));
        assertThat(desk.require(id).counts().kept()).isEqualTo(1);
    }

    @Test
    void an_empty_year_says_nothing_about_the_year_that_is_there() {
        applied("identifiant;titre;annee_debut;annee_fin", "annees-2;Un;2010;2012");

        applied("identifiant;titre;annee_debut;annee_fin", "annees-2;Un;2011;");

        assertThat(archive.now(CaseStudyId.of("annees-2"))
                        .orElseThrow()
                        .content()
                        .period())
                .isEqualTo(new Period(2011, 2012));
    }

    @Test
    void two_imports_are_undone_one_after_the_other_the_last_first() {
        String first = applied("identifiant;titre", "deux-fois;Un");
        String second = applied("identifiant;titre", "deux-fois;Un, bis");

        desk.undo(second, CLAIRE);
        assertThat(title("deux-fois")).isEqualTo("Un");
        desk.undo(first, CLAIRE);

        assertThat(archive.now(CaseStudyId.of("deux-fois")).orElseThrow().state())
                .isEqualTo(CaseStudyState.DISCARDED);
    }

    @Test
    void the_former_of_two_imports_stays_while_the_later_does() {
        String first = applied("identifiant;titre", "deux-fois-gardes;Un");
        applied("identifiant;titre", "deux-fois-gardes;Un, bis");

        desk.undo(first, CLAIRE);

        assertThat(title("deux-fois-gardes")).isEqualTo("Un, bis");
    }

    @Test
    void a_correction_that_comes_too_late_changes_no_row() {
        String id = received("identifiant;titre", "tardif;Un");
        StagedImport read = desk.require(id);
        StagedRow row = row(id, 1);
        desk.apply(id);
        await(id, ImportState.APPLIED);

        assertThatThrownBy(() -> checking.changed(read, row.saying(Map.of("titre", List.of("Trop tard")))))
                .isInstanceOf(Refused.class);
        assertThat(row(id, 1).progress()).isEqualTo(StagedRow.Progress.APPLIED);
    }

    @Test
    void a_case_that_was_only_classified_and_published_since_goes_back_with_the_others() {
        CaseStudyId id = CaseStudyId.of("classe-depuis");
        String batch = applied("identifiant;titre", "classe-depuis;Un rucher");
        commands.send(
                new AcceptTag(id, ConceptId.of("domaine:sante"), new TagEvidence("Un rucher.", List.of(), 0.6)),
                Provenance.of(CLAIRE));
        commands.send(new PublishCaseStudy(id, null), Provenance.of(CLAIRE));

        desk.undo(batch, CLAIRE);
        await(batch, ImportState.UNDONE);

        assertThat(archive.now(id).orElseThrow().state()).isEqualTo(CaseStudyState.DISCARDED);
        assertThat(index.verify().differences()).isEmpty();
    }

    @Test
    void what_others_wrote_elsewhere_in_a_case_that_was_there_before_stays() {
        CaseStudyId id = CaseStudyId.of("ailleurs");
        commands.send(aCaseStudy("ailleurs").titled("Avant").drafted(), EARLIER);
        String batch = applied("identifiant;titre", "ailleurs;Du fichier");
        commands.send(
                new ReviseCaseStudy(
                        id, null, List.of(new CaseStudyChange.Texts(Map.of(TextField.SUMMARY, "Écrit depuis.")))),
                Provenance.of(CLAIRE));
        commands.send(new PublishCaseStudy(id, null), Provenance.of(CLAIRE));

        desk.undo(batch, CLAIRE);
        await(batch, ImportState.UNDONE);

        assertThat(title("ailleurs")).isEqualTo("Avant");
        assertThat(archive.now(id).orElseThrow().content().text(TextField.SUMMARY))
                .isEqualTo("Écrit depuis.");
        assertThat(archive.now(id).orElseThrow().isPublished()).isTrue();
    }

    @Test
    void an_import_of_the_command_line_is_undone_from_the_events_alone() throws Exception {
        Path file = folder.resolve("ligne-de-commande.csv");
        java.nio.file.Files.writeString(file, "identifiant;titre\nligne-1;Un\nligne-2;Deux\n");
        String id = importer.run(file, "ligne-de-commande.csv", ImportedAs.PUBLISHED, Provenance.system(), report -> {})
                .id();

        desk.undo(id, CLAIRE);

        assertThat(desk.require(id).counts()).isEqualTo(new StagedImport.Counts(2, 0, 0, 0, 2, 0));
        assertThat(archive.now(CaseStudyId.of("ligne-2")).orElseThrow().state()).isEqualTo(CaseStudyState.DISCARDED);
        assertThatThrownBy(() -> desk.undo(id, CLAIRE)).isInstanceOf(Refused.class);
    }

    @Test
    void a_file_refused_as_a_whole_leaves_no_trace() {
        StagedImport refused = receive("faux.csv", "identifiant;titre;domaines\na;b;c");

        assertThat(refused.state()).isEqualTo(ImportState.FAILED);
        assertThat(refused.problems()).isNotEmpty();
        assertThat(imports.find(refused.id())).isEmpty();
        assertThat(folder.resolve("data/televersements").resolve(refused.id())).doesNotExist();
    }

    @Test
    void rows_of_several_batches_are_applied_and_undone_whole() {
        String body = IntStream.range(0, 450)
                .mapToObj(n -> "lot-" + n + ";Cas du lot " + n)
                .collect(Collectors.joining("\n"));
        String id = receive("lot.csv", "identifiant;titre\n" + body).id();
        await(id, ImportState.READY);
        assertThat(rows.counts(id).values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(450);
        desk.apply(id);
        await(id, ImportState.APPLIED);
        assertThat(desk.require(id).counts().created()).isEqualTo(450);
        desk.undo(id, CLAIRE);
        await(id, ImportState.UNDONE);
        assertThat(desk.require(id).counts().undone()).isEqualTo(450);
    }

    @Test
    void working_papers_go_thirty_days_after_the_end() {
        String id = applied("identifiant;titre", "papiers;Titre");
        assertThat(imports.staleAt(Instant.now().minus(Duration.ofDays(1)))).doesNotContain(id);
        assertThat(imports.staleAt(Instant.now().plus(Duration.ofMinutes(1)))).contains(id);
        imports.delete(id);
        assertThat(rows.find(id, 1)).isEmpty();
        assertThat(records.find(id)).isPresent();
    }

    private String received(String... lines) {
        StagedImport staged = receive("fichier.csv", String.join("\n", lines));
        await(staged.id(), ImportState.READY);
        return staged.id();
    }

    private String applied(String... lines) {
        String id = received(lines);
        desk.apply(id);
        await(id, ImportState.APPLIED);
        return id;
    }

    private StagedImport receive(String name, String content) {
        return desk.receive(
                new MockMultipartFile("fichier", name, null, content.getBytes(StandardCharsets.UTF_8)),
                CLAIRE,
                ImportedAs.DRAFT,
                FollowUp.PREVIEW);
    }

    private void await(String id, ImportState state) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> desk.require(id).state() == state);
    }

    private List<RowState> states(String id) {
        return rows.page(id, null, 0, 100).stream().map(StagedRow::state).toList();
    }

    private StagedRow row(String id, int line) {
        return rows.find(id, line).orElseThrow();
    }

    private void retitle(String id, String title) {
        revise(id, new CaseStudyChange.Texts(Map.of(TextField.TITLE, title)));
    }

    private void revise(String id, CaseStudyChange change) {
        commands.send(new ReviseCaseStudy(CaseStudyId.of(id), null, List.of(change)), Provenance.of(CLAIRE));
    }

    private String title(String id) {
        return archive.now(CaseStudyId.of(id)).orElseThrow().title();
    }

    private boolean visitorFinds(String id) {
        index.awaitCaughtUp();
        Set<String> found = new HashSet<>();
        search.forEach(CaseStudyQuery.EVERYTHING, sheet -> found.add(sheet.id().value()));
        return found.contains(id);
    }

    private List<Class<?>> payloads(String id) {
        List<Class<?>> types = new java.util.ArrayList<>();
        events.readEvents(id).asStream().map(DomainEventMessage::getPayloadType).forEach(types::add);
        return types;
    }

    private static String on(String day, java.util.function.Supplier<String> something) {
        java.time.Clock now = GenericEventMessage.clock;
        GenericEventMessage.clock = java.time.Clock.fixed(Instant.parse(day + "T12:00:00Z"), java.time.ZoneOffset.UTC);
        try {
            return something.get();
        } finally {
            GenericEventMessage.clock = now;
        }
    }
}
