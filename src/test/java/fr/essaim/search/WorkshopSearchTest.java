package fr.essaim.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.DiscardCaseStudy;
import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.SubmitCaseStudy;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.web.Refused;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What the workshop finds, and that nobody else does. */
class WorkshopSearchTest extends SearchedBase {

    private static final String OURS = "q=palombière";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Paris"));

    @Autowired
    WorkshopSearch workshop;

    @Autowired
    CaseStudySearch publicSearch;

    @Autowired
    QuestionReader questions;

    WorkshopSearchTest() {
        super("atelier-");
    }

    @Override
    void tell() {
        published(
                aCase("publie")
                        .titled("Palombière publiée")
                        .about("education")
                        .saying(TextField.SUMMARY, "Un résumé.")
                        .withPartner("Ville de Lille")
                        .verifiedOn(TODAY),
                aCase("ancien")
                        .titled("Palombière ancienne")
                        .about("sante")
                        .verifiedOn(TODAY.minusYears(2).minusDays(1)),
                aCase("deux-ans").titled("Palombière de deux ans").verifiedOn(TODAY.minusYears(2)),
                aCase("un-an").titled("Palombière d’un an").verifiedOn(TODAY.minusYears(1)),
                aCase("retire").titled("Palombière retirée").about("education"),
                aCase("doublon").titled("Palombière en double"));
        send(
                aCase("brouillon")
                        .titled("Palombière en brouillon")
                        .about("education")
                        .withPartner("Mairie de LILLE")
                        .drafted(),
                aCase("soumis").titled("Palombière soumise").in("commune:51454").drafted(),
                new SubmitCaseStudy(aCase("soumis").id()),
                aCase("jete").titled("Palombière jetée").drafted(),
                new DiscardCaseStudy(aCase("jete").id()),
                new WithdrawCaseStudy(aCase("retire").id(), "Le projet n’a pas eu lieu."),
                new MarkCaseStudyDuplicate(
                        aCase("doublon").id(), aCase("publie").id()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | publie ancien deux-ans un-an brouillon soumis",
                "etat=publie | publie ancien deux-ans un-an",
                "etat=brouillon | brouillon",
                "etat=soumis | soumis",
                "etat=retire | retire",
                "etat=doublon | doublon",
                "etat=brouillon&etat=soumis | brouillon soumis",
                "sans=domaine | deux-ans un-an soumis",
                "sans=domaine&etat=publie | deux-ans un-an",
                "sans=domaine&sans=verifie_le | soumis",
                "sans=resume&domaine=education | brouillon",
                "sans=territoire&etat=brouillon&etat=soumis | brouillon",
                "fraicheur=un-an | publie un-an",
                "fraicheur=deux-ans | deux-ans",
                "fraicheur=plus | ancien brouillon soumis",
                "fraicheur=plus&etat=publie | ancien",
                "complet=0-5 | deux-ans un-an",
                "complet=6-100 | publie ancien brouillon soumis",
                "complet=24-24 | publie",
                "partenaire=Ville de Lille | publie",
                "partenaire=Mairie de LILLE | brouillon",
                "partenaire=Lille | ''",
                "remplace=oui | ''",
                "etat=corbeille | jete",
                "auteur=person-1&etat=brouillon | brouillon",
                "auteur=person-2 | ''",
                "domaine=education | publie brouillon",
            })
    void the_workshop_finds_by_states_and_conditions(String filter, String kept) {
        assertThat(names(search(OURS + "&" + filter)))
                .containsExactlyInAnyOrder(kept.isEmpty() ? new String[0] : kept.split(" "));
    }

    @Test
    void facets_count_the_cases_in_the_states_asked_for() {
        assertThat(domains(OURS)).containsOnly(entry("societale", 3), entry("education", 2), entry("sante", 1));
        assertThat(domains(OURS + "&etat=publie"))
                .containsOnly(entry("societale", 2), entry("education", 1), entry("sante", 1));
        assertThat(domains(OURS + "&etat=retire")).containsOnly(entry("societale", 1), entry("education", 1));
        assertThat(domains(OURS + "&fraicheur=plus&domaine=sante"))
                .containsOnly(entry("societale", 2), entry("education", 1), entry("sante", 1));
    }

    @Test
    void a_count_is_the_number_of_cases_taken_one_by_one() {
        CaseStudyQuery query = query(OURS + "&sans=verifie_le");
        List<String> taken = new ArrayList<>();
        assertThat(workshop.forEach(query, sheet -> taken.add(sheet.id().value())))
                .isEqualTo(2);
        assertThat(workshop.count(query)).isEqualTo(2);
        assertThat(taken).hasSize(2);
    }

    @Test
    void the_orders_of_the_workshop() {
        send(new ReviseCaseStudy(
                aCase("ancien").id(),
                null,
                List.of(new CaseStudyChange.Texts(Map.of(TextField.MEANS, "Des filets.")))));
        index.awaitCaughtUp();
        assertThat(names(search(OURS + "&tri=modifie"))).startsWith("ancien");
        assertThat(names(search(OURS + "&tri=a-completer")))
                .startsWith("deux-ans", "un-an")
                .endsWith("publie");
        assertThat(names(search(OURS + "&etat=publie&tri=a-verifier")))
                .containsExactly("ancien", "deux-ans", "un-an", "publie");
        assertThat(query("etat=publie").effectiveOrder()).isEqualTo(Order.CHANGED);
        assertThat(query(OURS).effectiveOrder()).isEqualTo(Order.RELEVANCE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "etat=publie",
                "etat=brouillon&etat=retire",
                "sans=domaine&sans=resume",
                "fraicheur=deux-ans",
                "remplace=oui",
                "auteur=person-1",
                "complet=20-59",
                "parmi=un-cas,un-autre",
                "partenaire=Caf{é} %26 Co+ \"x\" 100 %",
                "q={q} % %26&partenaire={typed0}&page=3",
                "domaine=education&tri=a-completer&page=2&taille=50",
            })
    void a_question_of_the_workshop_survives_its_address(String parameters) {
        CaseStudyQuery asked = query(parameters);
        String address = QuestionAddress.inTheWorkshop("/atelier/cas", asked);
        MultiValueMap<String, String> written = new LinkedMultiValueMap<>();
        UriComponentsBuilder.fromUriString(address)
                .build(true)
                .getQueryParams()
                .forEach((name, values) ->
                        values.forEach(value -> written.add(name, UriUtils.decode(value, StandardCharsets.UTF_8))));
        assertThat(workshop.query(written)).isEqualTo(asked);
    }

    @Test
    void chips_name_each_filter_and_lead_out_of_it() {
        WorkshopSearch.Answer answer = workshop.results(
                "/atelier/cas", parameters("etat=publie&sans=domaine&fraicheur=plus&complet=0-39&sans=couleur"));
        assertThat(answer.chips())
                .extracting(chip -> chip.scheme() + " " + chip.label())
                .containsExactly(
                        "État publié",
                        "Sans domaine",
                        "Vérification il y a plus de deux ans, ou jamais",
                        "Complétude 0\u00a0à 39\u202f%");
        assertThat(answer.chips().get(1).address())
                .isEqualTo("/atelier/cas?etat=publie&fraicheur=plus&complet=0-39&tri=modifie");
        assertThat(answer.messages()).singleElement().asString().contains("couleur");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "etat=brouillon",
                "etat=publie",
                "sans=domaine",
                "fraicheur=un-an",
                "remplace=oui",
                "auteur=person-1",
                "complet=0-39",
                "partenaire=Lille",
                "parmi=un-cas",
                "tri=modifie",
                "tri=a-completer",
                "tri=a-verifier"
            })
    void no_public_address_can_name_states_or_conditions(String parameter) {
        assertThat(questions.read(parameters(OURS + "&" + parameter)).query()).matches(CaseStudyQuery::isForEveryone);
        for (String ending : List.of("", ".csv", ".jsonl")) {
            assertThat(visitor()
                            .get("/api/v1/etudes-de-cas" + ending + "?" + parameter)
                            .statusCode())
                    .as(ending)
                    .isEqualTo(400);
        }
        String page = visitor()
                .get("/?" + Visitor.words("palombière") + "&" + parameter)
                .body();
        assertThat(page).contains("publiée").doesNotContain("en brouillon", "soumise", "retirée", "en double");
    }

    @Test
    void the_public_search_refuses_a_question_of_the_workshop() {
        for (CaseStudyQuery query : List.of(
                CaseStudyQuery.EVERYTHING_ALIVE,
                CaseStudyQuery.EVERYTHING.with(new Condition.Without("domaine")),
                CaseStudyQuery.EVERYTHING.withOrder(Order.CHANGED))) {
            assertThatThrownBy(() -> publicSearch.search(query)).isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> publicSearch.forEach(query, sheet -> {}))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "etat=inconnu",
                "sans=couleur",
                "fraicheur=hier",
                "remplace=non",
                "complet=60",
                "complet=50-40",
                "complet=0-101",
                "complet=0-999999"
            })
    void what_is_not_understood_is_told_and_left_out(String parameter) {
        assertThat(workshop.results("/atelier/cas", parameters(parameter)).messages())
                .hasSize(1);
        assertThatThrownBy(() -> workshop.require(parameters(parameter))).isInstanceOf(Refused.class);
    }

    private CaseStudyResults search(String parameters) {
        return workshop.search(query(parameters + "&taille=100"));
    }

    private CaseStudyQuery query(String parameters) {
        return workshop.query(parameters(parameters));
    }

    private static MultiValueMap<String, String> parameters(String text) {
        MultiValueMap<String, String> read = new LinkedMultiValueMap<>();
        for (String pair : text.split("&")) {
            int sign = pair.indexOf('=');
            if (sign > 0) {
                read.add(pair.substring(0, sign), pair.substring(sign + 1).replace("%26", "&"));
            }
        }
        return read;
    }

    private List<String> names(CaseStudyResults results) {
        return results.hits().stream()
                .map(hit -> hit.found().id().value())
                .map(id -> id.substring("atelier-".length()))
                .toList();
    }

    private Map<String, Integer> domains(String parameters) {
        Map<String, Integer> counts = new TreeMap<>();
        add(counts, search(parameters).facets().getOrDefault(Facet.DOMAINE, List.of()));
        return counts;
    }

    private static void add(Map<String, Integer> counts, List<FacetValue> values) {
        values.stream().filter(value -> value.count() > 0).forEach(value -> counts.put(value.id(), value.count()));
        values.forEach(value -> add(counts, value.children()));
    }
}
