package fr.essaim.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.access.Role;
import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.catalyst.CatalystArchive;
import fr.essaim.catalyst.CatalystId;
import fr.essaim.catalyst.CatalystSheet;
import fr.essaim.partnership.PartnershipArchive;
import fr.essaim.partnership.PartnershipId;
import fr.essaim.partnership.PartnershipSheet;
import fr.essaim.storage.DataDirectory;
import fr.essaim.web.RunningSite;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

class IntakePagesTest extends RunningSite {

    private static final String CATALYSTS = "/atelier/catalyseurs/import";
    private static final String PARTNERSHIPS = "/atelier/partenariats/import";
    private static final String PARTNERSHIP_COLUMNS =
            "identifiant;titre;objet;categorie;partenaires;depuis;etapes;cas;preuve;sources\n";

    @Autowired
    CatalystArchive catalysts;

    @Autowired
    PartnershipArchive partnerships;

    @Autowired
    DataDirectory data;

    @Test
    void a_file_of_catalysts_is_looked_at_and_applied_and_a_second_time_changes_nothing() {
        publish(CaseStudyBuilder.aCaseStudy("intake-cas-un"));
        String file = "identifiant;nom;metier;territoire;cas;statut\n"
                + "intake-un;Le Relais d’essai;accompagnements|fablab;departement:51;intake-cas-un;\n"
                + "intake-deux;Le Lieu d’essai;gestion-d-un-lieu;;;inactif\n";
        String preview = sent(CATALYSTS, file);
        String shown = curatorSees(preview);
        assertThat(shown).contains("Le Relais d’essai", "Nouveaux <b>2</b>", "Appliquer 2 lignes");
        assertThat(catalyst("intake-un")).isNull();

        assertThat(applied(CATALYSTS, preview)).contains("2 catalyseurs créés, 0 modifiés, 0 inchangés");
        assertThat(requiredCatalyst("intake-un").content().metiers()).hasSize(2);
        assertThat(requiredCatalyst("intake-un").content().cases()).hasSize(1);
        assertThat(requiredCatalyst("intake-un").byHand()).isEmpty();
        assertThat(requiredCatalyst("intake-deux").isActive()).isFalse();

        String again = sent(CATALYSTS, file);
        assertThat(curatorSees(again)).contains("Inchangés <b>2</b>", "Il n’y a rien à appliquer");
        assertThat(curatorPosts(again + "/application").statusCode()).isEqualTo(303);
        assertThat(catalysts.history(CatalystId.of("intake-un"))).hasSize(2);
    }

    @Test
    void a_preview_shows_what_a_row_would_change_and_what_a_cell_left_empty_leaves() {
        applied(CATALYSTS, sent(CATALYSTS, "identifiant;nom;presentation\nintake-avant;Avant;Une présentation\n"));
        String preview = sent(CATALYSTS, "identifiant;nom;presentation\nintake-avant;Après;\n");
        assertThat(curatorSees(preview)).contains("<td>Avant</td>", "<ins>Après</ins>", "Modifiés <b>1</b>");
        applied(CATALYSTS, preview);
        assertThat(requiredCatalyst("intake-avant").name()).isEqualTo("Après");
        assertThat(requiredCatalyst("intake-avant").content().description().presentation())
                .isEqualTo("Une présentation");
    }

    @Test
    void a_partnership_comes_in_with_its_life_and_a_second_time_changes_nothing() {
        publish(CaseStudyBuilder.aCaseStudy("intake-cas-deux"));
        String file = PARTNERSHIP_COLUMNS
                + "intake-vie;Une vie;Agir ensemble;mecenat;\"Ville d’essai (collectivite-territoriale; porteur)|Asso d’essai\";2019-03;"
                + "\"2021 : approfondi : innovation-societale «\u00A0Elles inventent ensemble.\u00A0»|2022 : quitté : Asso d’essai\";"
                + "intake-cas-deux;Elles agissent ensemble.;Un rapport\n"
                + "intake-sans-date;Sans date;;mecenat;Une (pme)|Deux;;;;Une aide Deux.;\n";
        assertThat(applied(PARTNERSHIPS, sent(PARTNERSHIPS, file)))
                .contains("2 partenariats créés, 0 modifiés, 0 inchangés");
        PartnershipSheet lived = requiredPartnership("intake-vie");
        assertThat(lived.acts()).hasSize(2);
        assertThat(lived.acts().getFirst().act().evidence().sentence()).isEqualTo("Elles inventent ensemble.");
        assertThat(lived.cases()).hasSize(1);
        assertThat(requiredPartnership("intake-sans-date").formation().on().isKnown())
                .isFalse();

        String again = sent(PARTNERSHIPS, file);
        assertThat(curatorSees(again)).contains("Inchangés <b>2</b>");
        curatorPosts(again + "/application");
        assertThat(requiredPartnership("intake-vie").version()).isEqualTo(lived.version());
    }

    @Test
    void a_partnership_keeps_what_a_row_leaves_empty_and_gains_the_acts_that_are_new() {
        applied(
                PARTNERSHIPS,
                sent(
                        PARTNERSHIPS,
                        PARTNERSHIP_COLUMNS + "intake-garde;Titre;Objet;mecenat;Une|Deux;2018;;;Preuve.;Source\n"));
        String more = "identifiant;titre;categorie;partenaires;preuve;etapes\n"
                + "intake-garde;;;;;2020 : terminé : fin de la convention\n";
        String preview = sent(PARTNERSHIPS, more);
        assertThat(curatorSees(preview)).contains("2020\u00A0: termine\u00A0: fin de la convention");
        applied(PARTNERSHIPS, preview);
        PartnershipSheet kept = requiredPartnership("intake-garde");
        assertThat(kept.description().purpose()).isEqualTo("Objet");
        assertThat(kept.formation().on()).hasToString("2018");
        assertThat(kept.acts()).hasSize(1);
    }

    @Test
    void what_is_wrong_is_said_at_its_row_stays_out_and_can_be_downloaded() {
        String file = "identifiant;nom;metier;territoire;cas;presentation\n"
                + "intake-juste;Juste;;;;\n"
                + "intake-faux;Faux;dialogue-teritorial;Nulle-Part-en-Rien;cas-inconnu;Écrire à une.personne@exemple.fr\n"
                + "intake-juste;Encore;;;;\n"
                + ";Sans identifiant;;;;\n"
                + "import;Nom de page;;;;\n"
                + "intake-sans-nom;;;;;\n";
        String preview = sent(CATALYSTS, file);
        assertThat(curatorSees(preview + "?lignes=refuse"))
                .contains(
                        "Refusés <b>5</b>",
                        "dialogue-teritorial",
                        "dialogue-territorial",
                        "Ce territoire est inconnu.",
                        "Aucun cas de la base ne porte cet identifiant.",
                        "Une adresse électronique n’entre pas dans la base.",
                        "Cet identifiant est déjà celui de la ligne 2 du même fichier.",
                        "Cette cellule ne peut pas être vide.",
                        "Ce nom est celui d’une page.");
        HttpResponse<String> refused = signedIn(Role.CURATOR).get(preview + "/refusees.csv");
        assertThat(refused.headers().firstValue("content-disposition").orElse(""))
                .contains("lignes-refusees-catalyseurs.csv");
        assertThat(refused.body().lines()).hasSize(6).anyMatch(line -> line.contains("\"intake-faux\""));
        assertThat(applied(CATALYSTS, preview)).contains("1 catalyseurs créés", "Lignes laissées de côté\u00A0: 5.");
        assertThat(catalyst("intake-faux")).isNull();

        String corrected =
                refused.body().lines().limit(1).collect(Collectors.joining()) + "\nintake-faux;Corrigé;;;;;;;;;;\n";
        assertThat(curatorSees(sent(CATALYSTS, corrected))).contains("Corrigé", "Nouveaux <b>1</b>");
    }

    @Test
    void a_life_that_makes_no_sense_is_said_at_its_row() {
        String file = PARTNERSHIP_COLUMNS
                + "intake-insense;Titre;;mecenat;Une|Deux;2019;2020 : quitté : Trois;;Preuve.;\n"
                + "intake-double;Titre;;mecenat;Une|une;2019;;;Preuve.;\n"
                + "intake-etape;Titre;;mecenat;Une|Deux;2019;hier;;Preuve.;\n"
                + "intake-pratique;Titre;;tiers-lieux;Une|Deux;2019;;;Preuve.;\n";
        assertThat(curatorSees(sent(PARTNERSHIPS, file)))
                .contains(
                        "Refusés <b>4</b>",
                        "Cette organisation n’est pas partenaire à cette date.",
                        "Le même partenaire est nommé deux fois.",
                        "Une étape s’écrit",
                        "Cette pratique n’est pas une catégorie de partenariat.");
    }

    @Test
    void a_file_that_cannot_be_used_is_refused_as_a_whole_and_forgotten() throws IOException {
        HttpResponse<String> without = send(CATALYSTS, "sans-nom.csv", "identifiant;presentation\nun;deux\n");
        assertThat(without.statusCode()).isEqualTo(422);
        assertThat(without.body()).contains("La colonne «\u00A0nom\u00A0» manque.");
        HttpResponse<String> unknown = send(CATALYSTS, "faux.csv", "identifiant;nom;metiers\nun;deux;trois\n");
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(unknown.body())
                .contains("La colonne «\u00A0metiers\u00A0» est inconnue.", "Le plus proche\u00A0: metier");
        assertThat(send(PARTNERSHIPS, "vide.csv", "").statusCode()).isEqualTo(422);
        assertThat(contentsOfKeptFiles()).noneMatch(content -> content.contains("metiers"));
    }

    @Test
    void a_file_is_forgotten_once_it_is_applied_or_abandoned() {
        String applied = sent(CATALYSTS, "identifiant;nom\nintake-oubli;Oubli\n");
        applied(CATALYSTS, applied);
        assertThat(curatorGets(applied).statusCode()).isEqualTo(404);
        assertThat(curatorPosts(applied + "/application").statusCode()).isEqualTo(404);
        String abandoned = sent(CATALYSTS, "identifiant;nom\nintake-abandon;Abandon\n");
        assertThat(curatorPosts(abandoned + "/abandon").statusCode()).isEqualTo(303);
        assertThat(curatorGets(abandoned).statusCode()).isEqualTo(404);
        assertThat(catalyst("intake-abandon")).isNull();
        assertThat(curatorGets(CATALYSTS + "/..%2F..%2Fessaim.db").statusCode()).isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"学", "é", "🐝", "a", "."})
    void a_file_may_be_called_anything(String letter) {
        String name = letter.repeat(100) + ".csv";
        HttpResponse<String> answer = send(CATALYSTS, name, "identifiant;nom\nintake-nom;Nom\n");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        String preview = answer.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
        assertThat(curatorSees(preview)).contains(".csv");
        assertThat(curatorPosts(preview + "/abandon").statusCode()).isEqualTo(303);
    }

    @Test
    void five_thousand_rows_are_looked_at_page_by_page() {
        String file = "identifiant;nom;metier\n"
                + IntStream.range(0, 5_000)
                        .mapToObj(i -> "intake-masse-" + i + ";Catalyseur " + i + ";accompagnements")
                        .collect(Collectors.joining("\n"));
        String preview = sent(CATALYSTS, file);
        assertThat(curatorSees(preview + "?page=100")).contains("Nouveaux <b>5\u202F000</b>", "Page 100 sur 100");
        assertThat(curatorSees(preview + "?page=101")).contains("Aucune ligne à montrer ici");
        curatorPosts(preview + "/abandon");
    }

    @Test
    void the_models_are_those_of_the_repository_and_say_nothing_wrong() throws IOException {
        publish(CaseStudyBuilder.aCaseStudy(
                CaseStudyId.ofProvider("tete:cae-3.1.1-lorient").value()));
        for (String word : new String[] {"catalyseurs", "partenariats"}) {
            String model = signedIn(Role.CURATOR)
                    .get("/atelier/" + word + "/import/modele-" + word + ".csv")
                    .body();
            assertThat(model).isEqualTo(Files.readString(Path.of("imports/modele/modele-" + word + ".csv")));
            assertThat(curatorSees(sent("/atelier/" + word + "/import", model))).contains("Nouveaux <b>1</b>");
        }
    }

    private HttpResponse<String> send(String address, String name, String file) {
        return signedIn(Role.CURATOR).post(address, Map.of(), "fichier", name, file.getBytes(StandardCharsets.UTF_8));
    }

    /** The address of the preview of a file. */
    private String sent(String address, String file) {
        HttpResponse<String> answer = send(address, "Fichier d’essai.csv", file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }

    private String applied(String address, String preview) {
        assertThat(curatorPosts(preview + "/application").statusCode()).isEqualTo(303);
        return curatorSees(address);
    }

    private HttpResponse<String> curatorGets(String address) {
        return signedIn(Role.CURATOR).get(address);
    }

    private String curatorSees(String address) {
        HttpResponse<String> answer = curatorGets(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<String> curatorPosts(String address) {
        return signedIn(Role.CURATOR).post(address);
    }

    private @Nullable CatalystSheet catalyst(String id) {
        return catalysts.now(CatalystId.of(id)).orElse(null);
    }

    private CatalystSheet requiredCatalyst(String id) {
        return catalysts.now(CatalystId.of(id)).orElseThrow();
    }

    private PartnershipSheet requiredPartnership(String id) {
        return partnerships.now(PartnershipId.of(id)).orElseThrow();
    }

    private Stream<String> contentsOfKeptFiles() throws IOException {
        try (Stream<Path> files = Files.walk(data.path().resolve("apports"))) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> {
                        try {
                            return Files.readString(file);
                        } catch (IOException e) {
                            throw new UncheckedIOException(e);
                        }
                    })
                    .toList()
                    .stream();
        }
    }
}
