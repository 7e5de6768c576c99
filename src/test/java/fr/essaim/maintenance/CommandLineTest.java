package fr.essaim.maintenance;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Essaim;
import fr.essaim.WithoutWeb;
import fr.essaim.crash.CaseFile;
import fr.essaim.crash.Child;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.CaseStudySearch;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** What an administrator's commands answer: the exit code for a script, a French sentence for a person. */
@ExtendWith(OutputCaptureExtension.class)
class CommandLineTest {

    @TempDir
    Path folder;

    @Test
    void a_whole_life_on_the_command_line_ends_with_equal_answers(CapturedOutput output) throws Exception {
        Path file = folder.resolve("2026-01-cas.jsonl");
        new CaseFile(50, 1).write(file);
        Path saved = folder.resolve("essaim.sauvegarde");
        List<String> answers;
        try (ConfigurableApplicationContext context = base("data")) {
            assertThat(run(context, "importer", file.toString())).isZero();
            assertThat(run(context, "reconstruire")).isZero();
            assertThat(run(context, "verifier")).isZero();
            assertThat(run(context, "sauvegarder", saved.toString())).isZero();
            answers = answers(context);
        }

        essaim("restored", "restaurer", saved.toString()).exitedWith(0).saying("Base restaurée dans");

        try (ConfigurableApplicationContext context = base("restored")) {
            assertThat(run(context, "verifier")).isZero();
            assertThat(answers(context)).hasSize(50).isEqualTo(answers);
        }
        assertThat(output).contains("50 fiches créées", "L’index est égal aux événements : 50 fiches comparées.");
        // Threads of other tests' applications may still complain meanwhile.
        assertThat(output.toString().lines().filter(line -> line.contains("[           main]")))
                .noneMatch(line -> line.contains("Exception"));
    }

    @Test
    void refused_rows_and_refused_files_are_said_and_answer_1(CapturedOutput output) throws IOException {
        Path rows = write("lignes.csv", "identifiant;titre\na;Un titre\nb;\n");
        Path column = write("colonne.csv", "identifiant;titre;couleur\na;Un titre;bleu\n");
        Path format = write("image.png", "\u0089PNG");
        Path empty = write("vide.csv", "");
        try (ConfigurableApplicationContext context = base("data")) {
            for (Path file : List.of(rows, column, format, empty)) {
                assertThat(run(context, "importer", file.toString()))
                        .as(file.toString())
                        .isEqualTo(1);
            }
            assertThat(answers(context)).containsExactly("Un titre");
        }
        assertThat(output)
                .contains(
                        "1 fiches créées, 0 modifiées, 0 inchangées, 1 lignes refusées",
                        "Ligne 3, colonne «\u00a0titre\u00a0»\u00a0: Cette cellule ne peut pas être vide.",
                        "«\u00a0colonne.csv\u00a0» refusé",
                        "«\u00a0image.png\u00a0» refusé",
                        "Le fichier est vide.")
                .doesNotContain("Exception");
    }

    @Test
    void what_was_mistyped_is_said_and_answers_2(CapturedOutput output) {
        try (ConfigurableApplicationContext context = base("data")) {
            assertThat(run(context, "importer")).isEqualTo(2);
            assertThat(run(context, "importer", folder.resolve("absent.csv").toString()))
                    .isEqualTo(2);
            assertThat(run(context, "importer", folder.toString())).isEqualTo(2);
            assertThat(run(context, "sauvegarder")).isEqualTo(2);
            assertThat(run(context, "reconstuire")).isEqualTo(2);
        }
        assertThat(output)
                .contains("Donnez au moins un fichier", "absent.csv", "La commande « reconstuire » n’existe pas.")
                .doesNotContain("Exception");
    }

    @Test
    void a_backup_never_replaces_a_file_and_a_restoration_never_a_base(CapturedOutput output) throws IOException {
        Path present = write("présent", "déjà là");
        Path nowhere = folder.resolve("nulle-part").resolve("copie");
        try (ConfigurableApplicationContext context = base("data")) {
            assertThat(run(context, "sauvegarder", present.toString())).isEqualTo(1);
            assertThat(run(context, "sauvegarder", nowhere.toString())).isEqualTo(1);
        }
        Path data = folder.resolve("data");
        Path fresh = folder.resolve("fresh");
        assertThat(Restoration.run(List.of(present.toString()), data)).isEqualTo(1);
        assertThat(Restoration.run(List.of(present.toString()), fresh)).isEqualTo(1);
        assertThat(Restoration.run(List.of(nowhere.toString()), fresh)).isEqualTo(1);
        assertThat(Restoration.run(List.of(), fresh)).isEqualTo(2);

        assertThat(present).hasContent("déjà là");
        assertThat(fresh).doesNotExist();
        assertThat(output)
                .contains(
                        "existe déjà",
                        "n’existe pas ou ne peut pas être écrit",
                        "contient déjà une base",
                        "n’est pas une sauvegarde d’Essaim",
                        "n’existe pas ou ne peut pas être lu")
                .doesNotContain("Exception");
    }

    @Test
    void the_process_answers_what_the_command_answers() throws Exception {
        Path rows = write("lignes.csv", "identifiant;titre\na;Un titre\nb;\n");

        essaim("data", "importer", rows.toString()).exitedWith(1).saying("1 lignes refusées");
    }

    @Test
    void a_second_process_on_the_same_data_directory_is_refused_in_one_sentence() throws Exception {
        try (ConfigurableApplicationContext first = base("data")) {
            essaim("data", "verifier").exitedWith(1).saying("Essaim travaille déjà sur le dossier «");

            assertThat(run(first, "verifier")).isZero();
        }
    }

    @Test
    void a_port_already_taken_is_said_in_one_sentence_and_ends_the_process() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            String port = Integer.toString(taken.getLocalPort());

            essaim("data", "--server.port=" + port)
                    .exitedWith(1)
                    .saying("Le port " + port + " est déjà pris. Donnez-en un autre par SERVER_PORT.");
        }
    }

    @Test
    void an_index_of_a_list_that_was_left_behind_keeps_a_copy_from_being_restored() throws IOException {
        Path saved = Files.writeString(folder.resolve("saved.db"), "SQLite format 3\0");
        for (String index : List.of("index", "index-catalyseurs", "index-partenariats")) {
            Path data = Files.createDirectories(folder.resolve("left-" + index));
            Files.createDirectory(data.resolve(index));
            assertThat(Restoration.run(List.of(saved.toString()), data)).isEqualTo(1);
        }
    }

    @Test
    void an_index_left_by_a_newer_base_is_rebuilt() throws Exception {
        Path data = folder.resolve("data");
        Path older = folder.resolve("older.db");
        try (ConfigurableApplicationContext context = base("data")) {
            run(
                    context,
                    "importer",
                    write("un.csv", "identifiant;titre\na;Un\n").toString());
            run(context, "sauvegarder", older.toString());
            run(
                    context,
                    "importer",
                    write("deux.csv", "identifiant;titre\na;Deux\nb;Autre\n").toString());
            run(context, "reconstruire");
        }
        for (String suffix : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(data.resolve("essaim.db" + suffix));
        }
        Files.copy(older, data.resolve("essaim.db"));

        try (ConfigurableApplicationContext context = base("data")) {
            assertThat(run(context, "verifier")).isZero();
            assertThat(answers(context)).containsExactly("Un");
        }
    }

    @Test
    void an_index_removed_while_it_serves_comes_back() throws IOException {
        try (ConfigurableApplicationContext context = base("data")) {
            run(
                    context,
                    "importer",
                    write("un.csv", "identifiant;titre\na;Un\n").toString());
            FileSystemUtils.deleteRecursively(folder.resolve("data").resolve("index"));
            run(
                    context,
                    "importer",
                    write("deux.csv", "identifiant;titre\nb;Deux\n").toString());

            assertThat(run(context, "verifier")).isZero();
            assertThat(answers(context)).containsExactlyInAnyOrder("Un", "Deux");
        }
    }

    private ConfigurableApplicationContext base(String name) {
        return WithoutWeb.startWithoutImports(folder.resolve(name));
    }

    private Child essaim(String data, String... words) throws IOException, InterruptedException {
        return Child.run(
                Essaim.class,
                Map.of("ESSAIM_DATA", folder.resolve(data).toString(), "ESSAIM_IMPORTS", "non", "SERVER_PORT", "0"),
                Arrays.asList(words));
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static int run(ConfigurableApplicationContext context, String... words) {
        return context.getBean(MaintenanceCommand.class).run(List.of(words));
    }

    private static List<String> answers(ConfigurableApplicationContext context) {
        List<String> titles = new ArrayList<>();
        context.getBean(CaseStudySearch.class).forEach(CaseStudyQuery.EVERYTHING, sheet -> titles.add(sheet.title()));
        return titles;
    }
}
