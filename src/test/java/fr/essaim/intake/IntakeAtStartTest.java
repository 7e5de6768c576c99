package fr.essaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.WithoutWeb;
import fr.essaim.catalyst.CatalystArchive;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.maintenance.MaintenanceCommand;
import fr.essaim.partnership.PartnershipArchive;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.storage.EventLog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The first start and the command line, with the real files. */
@ExtendWith(OutputCaptureExtension.class)
class IntakeAtStartTest {

    private static final Path REAL = Path.of("imports");

    @TempDir
    Path folder;

    @Test
    void the_real_catalysts_and_partnerships_come_in_after_the_cases_without_a_refused_row(CapturedOutput output) {
        try (ConfigurableApplicationContext essaim =
                WithoutWeb.start(folder.resolve("data"), "--essaim.imports=" + REAL)) {
            assertThat(output)
                    .contains(
                            "«\u00A02020-05-catalyseurs-des-sources.csv\u00A0»\u00A0: 21 catalyseurs créés, 0 modifiés, 0 inchangés, 0 lignes refusées.",
                            "«\u00A02026-11-partenariats-des-collectivites.csv\u00A0»\u00A0: 26 partenariats créés, 0 modifiés, 0 inchangés, 0 lignes refusées.")
                    .doesNotContain("WARN");
            CatalystSheet ronalpia = essaim.getBean(CatalystArchive.class)
                    .now(CatalystId.of("ronalpia"))
                    .orElseThrow();
            assertThat(ronalpia.content().cases()).hasSize(1);
            PartnershipArchive partnerships = essaim.getBean(PartnershipArchive.class);
            assertThat(partnerships.now(partnerships.all()).values())
                    .hasSize(26)
                    .allMatch(sheet -> sheet.formation().evidence().caseStudy() != null)
                    .extracting(PartnershipSheet::title)
                    .contains("Solenn, avec Enedis, à Lorient");

            long head = essaim.getBean(EventLog.class).head();
            MaintenanceCommand commands = essaim.getBean(MaintenanceCommand.class);
            assertThat(commands.run(List.of(
                            "importer",
                            REAL.resolve("2020-05-catalyseurs-des-sources.csv").toString(),
                            REAL.resolve("2026-11-partenariats-des-collectivites.csv")
                                    .toString())))
                    .isZero();
            assertThat(essaim.getBean(EventLog.class).head()).isEqualTo(head);
            assertThat(output).contains("0 catalyseurs créés, 0 modifiés, 21 inchangés", "26 inchangés");
        }
    }

    @Test
    void on_the_command_line_a_file_of_another_name_is_known_by_its_columns(CapturedOutput output) throws IOException {
        Path catalysts = write("lieux.csv", "identifiant;nom\nun;Un lieu\ndeux;\n");
        Path partnerships = write(
                "alliances.jsonl",
                "{\"identifiant\":\"une\",\"titre\":\"Une alliance\",\"categorie\":\"mecenat\",\"partenaires\":[\"Une\",\"Deux\"],\"preuve\":\"Une aide Deux.\"}\n");
        Path wrong = write("2026-11-catalyseurs-faux.csv", "identifiant;nom;couleur\nun;Un lieu;bleu\n");
        try (ConfigurableApplicationContext essaim = WithoutWeb.startWithoutImports(folder.resolve("data"))) {
            MaintenanceCommand commands = essaim.getBean(MaintenanceCommand.class);
            assertThat(commands.run(List.of("importer", catalysts.toString()))).isEqualTo(1);
            assertThat(commands.run(List.of("importer", partnerships.toString())))
                    .isZero();
            assertThat(commands.run(List.of("importer", wrong.toString()))).isEqualTo(1);
        }
        assertThat(output)
                .contains(
                        "1 catalyseurs créés, 0 modifiés, 0 inchangés, 1 lignes refusées.",
                        "Ligne 3, colonne «\u00A0nom\u00A0»\u00A0: Cette cellule ne peut pas être vide.",
                        "1 partenariats créés",
                        "«\u00A02026-11-catalyseurs-faux.csv\u00A0» refusé\u00A0: La colonne «\u00A0couleur\u00A0» est inconnue.");
    }

    @Test
    void a_thousand_rows_come_in_and_a_second_time_change_nothing(CapturedOutput output) throws IOException {
        Path many = write(
                "2026-11-partenariats-nombreux.csv",
                "identifiant;titre;categorie;partenaires;depuis;etapes;preuve\n"
                        + IntStream.range(0, 1_000)
                                .mapToObj(i -> "masse-" + i + ";Titre " + i
                                        + ";mecenat;Une|Deux;2019;2020 : évalué : bien;Une aide Deux.")
                                .collect(Collectors.joining("\n")));
        try (ConfigurableApplicationContext essaim = WithoutWeb.startWithoutImports(folder.resolve("data"))) {
            IntakeFiles files = essaim.getBean(IntakeFiles.class);
            assertThat(files.load(many)).isTrue();
            long head = essaim.getBean(EventLog.class).head();
            assertThat(files.load(many)).isTrue();
            assertThat(essaim.getBean(EventLog.class).head()).isEqualTo(head);
        }
        assertThat(output).contains("1000 partenariats créés", "0 partenariats créés, 0 modifiés, 1000 inchangés");
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }
}
