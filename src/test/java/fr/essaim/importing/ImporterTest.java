package fr.essaim.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ImportedAs;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.casestudy.event.CaseStudyClassified;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyPublished;
import fr.essaim.casestudy.event.CaseStudyTextsRevised;
import fr.essaim.importing.event.ImportCompleted;
import fr.essaim.importing.event.ImportRowsRefused;
import fr.essaim.importing.event.ImportStarted;
import fr.essaim.importing.file.FileRefused;
import fr.essaim.importing.file.Problem;
import fr.essaim.reading.CaseStudyArchive;
import fr.essaim.storage.Commands;
import fr.essaim.storage.EventLog;
import fr.essaim.storage.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DirtiesContext
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "essaim.imports=non")
class ImporterTest {

    @TempDir
    static Path folder;

    @Autowired
    Importer importer;

    @Autowired
    EventStore events;

    @Autowired
    EventLog log;

    @Autowired
    CaseStudyArchive archive;

    @Autowired
    Commands commands;

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("essaim.data", () -> folder.resolve("data").toString());
    }

    @Test
    void a_row_becomes_a_published_case_with_all_it_says() throws IOException {
        ImportReport report = run(
                "identifiant;titre;resume;partenaires;territoire;annee_debut;sources;domaine;statut;verifie_le",
                "reseau:1;Un atelier vélo;Deux lignes.;\"Roue libre (association; porteur)|Ville de Lyon\";Reims;2019;Rapport <https://exemple.fr/r.pdf>;sante|Éducation;publie;15/03/2021");

        assertThat(report.problems()).isEmpty();
        assertThat(report.created()).isEqualTo(1);
        var sheet = archive.now(CaseStudyId.ofProvider("reseau:1")).orElseThrow();
        assertThat(sheet.state()).isEqualTo(CaseStudyState.PUBLISHED);
        assertThat(sheet.content().territory()).hasToString("commune:51454");
        assertThat(sheet.content().concepts())
                .map(Object::toString)
                .containsExactly("domaine:education", "domaine:sante");
        assertThat(sheet.content().partners()).hasSize(2).first().satisfies(partner -> {
            assertThat(partner.name()).isEqualTo("Roue libre");
            assertThat(partner.profile()).hasToString("profil:association");
            assertThat(partner.role()).isEqualTo("porteur");
        });
        assertThat(sheet.content().sources().getFirst().address()).isEqualTo("https://exemple.fr/r.pdf");
        assertThat(sheet.content().verifiedOn()).hasToString("2021-03-15");
    }

    @Test
    void the_same_file_twice_changes_nothing_and_a_corrected_one_only_what_it_corrects() throws IOException {
        String header = "identifiant;titre;resultats;domaine";
        run(header, "deux-fois;Jardin partagé;Dix parcelles.;sante");
        run(header, "deux-fois;Jardin partagé;Dix parcelles.;sante");
        assertThat(payloads("deux-fois")).containsExactly(CaseStudyDrafted.class, CaseStudyPublished.class);

        ImportReport corrected = run(header, "deux-fois;Jardin partagé;Douze parcelles.;sante");
        assertThat(corrected.revised()).isEqualTo(1);
        assertThat(payloads("deux-fois"))
                .containsExactly(CaseStudyDrafted.class, CaseStudyPublished.class, CaseStudyTextsRevised.class);

        run(header, "deux-fois;Jardin partagé;Douze parcelles.;sante|education");
        assertThat(payloads("deux-fois")).last().isEqualTo(CaseStudyClassified.class);
    }

    @Test
    void an_empty_cell_changes_nothing() throws IOException {
        run("identifiant;titre;resultats", "cellule-vide;Titre;Dix parcelles.");
        ImportReport again = run("identifiant;titre;resultats", "cellule-vide;Titre;");
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(archive.now(CaseStudyId.of("cellule-vide"))
                        .orElseThrow()
                        .content()
                        .text(TextField.RESULTS))
                .isEqualTo("Dix parcelles.");
    }

    @Test
    void faulty_rows_are_told_by_row_and_column_and_stop_nothing() throws IOException {
        ImportReport report = run(
                "identifiant;titre;territoire;annee_debut;annee_fin;domaine;statut;contexte",
                "bon-1;Bon;;2019;2020;sante;;",
                "faux-1;;;;;;;",
                "faux-2;Titre;Saint-Denis;;;;;",
                "faux-3;Titre;;2021;2019;;;",
                "faux-4;Titre;;;;educaton;;",
                "faux-5;Titre;;;;;demain;",
                "faux-6;Titre;;;;;;Écrire à jeanne@exemple.fr",
                "faux-7;Titre;;;;;;Appeler le 06 12 34 56 78",
                "bon-1;Encore;;;;;;",
                "bon-2;Bon aussi;;;;;;",
                "nouveau;Une page porte ce nom;;;;;;",
                "import-0f4e3bd3-2c4b-4f0a-9b57-7d0d3b6a9f11;Un import peut porter ce nom;;;;;;");

        assertThat(report.created()).isEqualTo(2);
        assertThat(report.refused()).isEqualTo(10);
        assertThat(report.problems())
                .extracting(Problem::row, Problem::column)
                .containsExactly(
                        tuple(3, "titre"),
                        tuple(4, "territoire"),
                        tuple(5, "annee_fin"),
                        tuple(6, "domaine"),
                        tuple(7, "statut"),
                        tuple(8, "contexte"),
                        tuple(9, "contexte"),
                        tuple(10, "identifiant"),
                        tuple(12, "identifiant"),
                        tuple(13, "identifiant"));
        assertThat(report.problems().get(3).nearest()).contains("education");
        assertThat(report.problems().get(1).nearest()).anyMatch(candidate -> candidate.contains("commune:93066"));
    }

    @Test
    void an_import_is_itself_recorded_and_its_cases_say_so() throws IOException {
        ImportReport report = run("identifiant;titre;domaine", "enregistre;Titre;sante", "faux;Titre;xyz");

        assertThat(payloads(report.id()))
                .containsExactly(ImportStarted.class, ImportRowsRefused.class, ImportCompleted.class);
        DomainEventMessage<?> first =
                events.readEvents("enregistre").asStream().findFirst().orElseThrow();
        assertThat(Provenance.of(first.getMetaData()).importId()).isEqualTo(report.id());
    }

    @Test
    void what_a_cell_of_a_refused_row_held_is_not_kept_in_the_events() throws IOException {
        ImportReport report = run("identifiant;titre;contexte", "secret;Titre;Écrire à jeanne@exemple.fr");
        assertThat(events.readEvents(report.id())
                        .asStream()
                        .map(DomainEventMessage::getPayload)
                        .map(Object::toString))
                .noneMatch(text -> text.contains("jeanne"));
    }

    @Test
    void a_file_with_an_unknown_column_is_refused_whole_and_nothing_is_recorded() throws IOException {
        long before = log.head();
        assertThatThrownBy(() -> run("identifiant;titre;domaines", "a;b;c"))
                .isInstanceOf(FileRefused.class)
                .hasMessageContaining("domaines");
        assertThat(log.head()).isEqualTo(before);
    }

    @Test
    void an_import_does_not_bring_back_what_a_person_withdrew() throws IOException {
        run("identifiant;titre", "retire;Titre");
        commands.send(new WithdrawCaseStudy(CaseStudyId.of("retire"), "Périmé"), Provenance.system());
        run("identifiant;titre", "retire;Titre nouveau");
        assertThat(archive.now(CaseStudyId.of("retire")).orElseThrow().state()).isEqualTo(CaseStudyState.WITHDRAWN);
    }

    @Test
    void thousands_of_rows_go_in_by_hundreds() throws IOException {
        List<String> lines = new ArrayList<>(List.of("identifiant;titre"));
        for (int i = 0; i < 2_345; i++) {
            lines.add("mille-" + i + ";Titre " + i);
        }
        ImportReport report = run(lines.toArray(String[]::new));
        assertThat(report.created()).isEqualTo(2_345);
        assertThat(run(lines.toArray(String[]::new)).unchanged()).isEqualTo(2_345);
    }

    private ImportReport run(String... lines) throws IOException {
        Path file = Files.createTempFile(folder, "import", ".csv");
        Files.write(file, List.of(lines));
        return importer.run(file, "essai.csv", ImportedAs.PUBLISHED, Provenance.system(), report -> {});
    }

    private List<Class<?>> payloads(String aggregate) {
        List<Class<?>> types = new ArrayList<>();
        events.readEvents(aggregate).asStream().forEach(event -> types.add(event.getPayloadType()));
        return types;
    }
}
