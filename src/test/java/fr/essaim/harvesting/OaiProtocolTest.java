package fr.essaim.harvesting;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.search.CaseStudyHarvest.Place;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every request of the protocol, right or wrong, is answered as its text says, in valid XML. */
class OaiProtocolTest extends OaiSite {

    private static final String ID = "protocole-jardin";

    @BeforeEach
    void tell() {
        if (get("/etudes-de-cas/" + ID).statusCode() == 404) {
            on(
                    "2021-03-04",
                    () -> publish(aCaseStudy(ID)
                            .titled("Un jardin <partagé> & ses voisins")
                            .saying(TextField.SUMMARY, "Deux lignes ]]> \u0001 et un abricot \uD83C\uDF51.")
                            .saying(TextField.LICENCE, "CC BY 4.0")
                            .about("education")
                            .in("commune:51454")
                            .begunIn(2019)
                            .with("Maison des habitants", "association")
                            .from("https://exemple.fr/jardin")));
        }
        awaitIndex();
    }

    @Test
    void the_base_says_what_it_is() {
        OaiReply reply = ask("verb=Identify");
        assertThat(reply.text("repositoryName")).isEqualTo("Essaim");
        assertThat(reply.text("baseURL")).isEqualTo(site() + "/oai");
        assertThat(reply.text("deletedRecord")).isEqualTo("persistent");
        assertThat(reply.text("granularity")).isEqualTo("YYYY-MM-DDThh:mm:ssZ");
        assertThat(reply.text("earliestDatestamp")).isLessThanOrEqualTo("2021-03-04T11:00:00Z");
        assertThat(reply.text("earliestDatestamp"))
                .isEqualTo(headers(HEADERS).getFirst().datestamp());
    }

    @Test
    void there_is_one_format_for_all_and_for_each() {
        assertThat(ask("verb=ListMetadataFormats").text("metadataPrefix")).isEqualTo("oai_dc");
        assertThat(ask("verb=ListMetadataFormats&identifier=oai:localhost:" + ID)
                        .text("metadataPrefix"))
                .isEqualTo("oai_dc");
        assertThat(ask("verb=ListMetadataFormats&identifier=oai:localhost:personne")
                        .error())
                .isEqualTo("idDoesNotExist");
    }

    @Test
    void sets_are_named_in_french_after_the_vocabularies_and_the_territories() {
        OaiReply reply = ask("verb=ListSets");
        assertThat(reply.texts("setSpec")).contains("domaine", "domaine:education", "region:44", "departement:51");
        int education = reply.texts("setSpec").indexOf("domaine:education");
        assertThat(reply.texts("setName").get(education)).isEqualTo("Domaine\u00A0: Éducation");
        int marne = reply.texts("setSpec").indexOf("departement:51");
        assertThat(reply.texts("setName").get(marne)).startsWith("Département\u00A0: Marne");
    }

    @Test
    void a_record_tells_the_case_in_dublin_core() {
        OaiReply reply = ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:" + ID);
        assertThat(reply.headers())
                .containsExactly(new OaiReply.Header(
                        ID,
                        "2021-03-04T11:00:00Z",
                        false,
                        List.of("departement:51", "domaine:education", "domaine:societale", "region:44")));
        assertThat(reply.text("title")).isEqualTo("Un jardin <partagé> & ses voisins");
        assertThat(reply.text("description")).isEqualTo("Deux lignes ]]>  et un abricot \uD83C\uDF51.");
        assertThat(reply.texts("subject")).containsExactly("Éducation");
        assertThat(reply.text("contributor")).isEqualTo("Maison des habitants");
        assertThat(reply.text("date")).isEqualTo("2021-03-04");
        assertThat(reply.text("language")).isEqualTo("fr");
        assertThat(reply.text("rights")).isEqualTo("CC BY 4.0");
        assertThat(reply.texts("source"))
                .containsExactly("Source https://exemple.fr/jardin", "https://exemple.fr/jardin");
        assertThat(reply.texts("coverage")).contains("Marne", "Grand Est", "2019");
        assertThat(reply.texts("identifier")).contains(site() + "/etudes-de-cas/" + ID);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "-                                                                    | badVerb",
                "verb=                                                                | badVerb",
                "verb=Autre                                                           | badVerb",
                "verb=identify                                                        | badVerb",
                "verb=Identify&verb=Identify                                          | badVerb",
                "verb=Identify&autre=1                                                | badArgument",
                "verb=Identify&metadataPrefix=oai_dc                                  | badArgument",
                "verb=ListRecords                                                     | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc         | badArgument",
                "verb=ListRecords&metadataPrefix=                                     | badArgument",
                "verb=ListRecords&metadataPrefix=oai%20dc                             | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2021-02-30               | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2021                     | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2021-01-01T24:00:00Z     | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2021-01-01T00:00Z        | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&until=%2B2021-01-01           | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2021-01-02&until=2021-01-01 | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&from=2021-01-01&until=2021-01-02T00:00:00Z | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&set=domaine:                  | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&set=caf%C3%A9                 | badArgument",
                "verb=ListRecords&metadataPrefix=oai_dc&resumptionToken=x             | badArgument",
                "verb=ListRecords&from=2021-01-01                                     | badArgument",
                "verb=GetRecord&metadataPrefix=oai_dc                                 | badArgument",
                "verb=GetRecord&identifier=oai:localhost:x                            | badArgument",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=rien                 | badArgument",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=%22                  | badArgument",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:rien   | idDoesNotExist",
                "verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:autre.fr:rien    | idDoesNotExist",
                "verb=GetRecord&metadataPrefix=marc&identifier=oai:localhost:x        | cannotDisseminateFormat",
                "verb=ListRecords&metadataPrefix=marc                                 | cannotDisseminateFormat",
                "verb=ListIdentifiers&metadataPrefix=oai_dc&set=inconnu               | noRecordsMatch",
                "verb=ListIdentifiers&metadataPrefix=oai_dc&from=2999-01-01           | noRecordsMatch",
                "verb=ListIdentifiers&metadataPrefix=oai_dc&until=0001-01-01          | noRecordsMatch",
                "verb=ListIdentifiers&resumptionToken=x                               | badResumptionToken",
                "verb=ListIdentifiers&resumptionToken=                                | badResumptionToken",
                "verb=ListIdentifiers&resumptionToken=%01%EF%BF%BF                    | badResumptionToken",
                "verb=ListSets&resumptionToken=x                                      | badResumptionToken"
            })
    void what_the_protocol_forbids_is_told_with_its_code(String query, String code) {
        OaiReply reply = ask(query == null ? "" : query);
        assertThat(reply.error()).isEqualTo(code);
        assertThat(reply.request().hasAttributes())
                .as("arguments repeated")
                .isEqualTo(!code.equals("badVerb") && !code.equals("badArgument"));
    }

    @Test
    void a_badly_encoded_argument_is_told_too() throws Exception {
        assertThat(ask("verb=Identify&autre=%C3%28").error()).isEqualTo("badArgument");
        assertThat(OaiReply.of(raw("GET /oai?verb=%ZZ HTTP/1.1")).error()).isEqualTo("badArgument");
    }

    @Test
    void a_request_may_be_posted_as_a_form_that_no_page_gave() {
        HttpResponse<String> answer = browser()
                .postForged(
                        "/oai",
                        Map.of("verb", "GetRecord", "metadataPrefix", "oai_dc", "identifier", "oai:localhost:" + ID));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(OaiReply.of(answer.body()).headers()).hasSize(1);
        assertThat(OaiReply.of(browser().postForged("/oai", Map.of()).body()).error())
                .isEqualTo("badVerb");
    }

    @Test
    void dates_are_included_on_both_ends_by_the_day_and_by_the_second() {
        String second = "2021-03-04T11:00:00Z";
        assertThat(ids("from=2021-03-04&until=2021-03-04")).contains(ID);
        assertThat(ids("from=" + second + "&until=" + second)).contains(ID);
        assertThat(ids("until=2021-03-04T10:59:59Z")).doesNotContain(ID);
        assertThat(ids("from=2021-03-04T11:00:01Z")).doesNotContain(ID);
        assertThat(ids("until=2021-03-03")).doesNotContain(ID);
        assertThat(ids("from=2021-03-05")).doesNotContain(ID);
    }

    @Test
    void a_set_holds_what_is_in_those_below_it() {
        for (String set :
                List.of("domaine", "domaine:societale", "domaine:education", "region", "region:44", "departement:51")) {
            assertThat(ids("set=" + set)).as(set).contains(ID);
        }
        assertThat(ids("set=domaine:sante")).doesNotContain(ID);
        assertThat(ids("set=region:11")).doesNotContain(ID);
    }

    @Test
    void a_token_that_was_changed_in_any_letter_is_refused() {
        Random random = new Random(Seed.of(OaiProtocolTest.class));
        String token = new Resumption(
                        OaiVerb.LIST_RECORDS,
                        new Selection("", "2030-01-01", "domaine"),
                        new Place(Instant.parse("2021-01-01T00:00:00.123Z"), CaseStudyId.of("un-cas")),
                        100,
                        250)
                .token();
        assertThat(Resumption.of(token, OaiVerb.LIST_RECORDS).delivered()).isEqualTo(100);
        assertThat(ask("verb=ListIdentifiers&resumptionToken=" + token).error()).isEqualTo("badResumptionToken");
        for (int i = 0; i < 200; i++) {
            StringBuilder changed = new StringBuilder(token);
            int place = random.nextInt(token.length());
            char other = "ABCxyz019-_".charAt(random.nextInt(11));
            changed.setCharAt(place, other);
            if (!changed.toString().equals(token)) {
                assertThat(ask("verb=ListRecords&resumptionToken=" + changed).error())
                        .as(changed.toString())
                        .isEqualTo("badResumptionToken");
            }
        }
        assertThat(ask("verb=ListRecords&resumptionToken=" + token.substring(1)).error())
                .isEqualTo("badResumptionToken");
    }

    // The digest is no secret: whoever reads this can make one.
    @ParameterizedTest
    @ValueSource(strings = {"hier||", "|2021-02-30|", "||un deux", "0000-01-01||", "2030-01-01|2020-01-01|"})
    void a_token_that_somebody_made_up_is_answered_too(String selection) throws NoSuchAlgorithmException {
        byte[] said = ("1|ListRecords|" + selection + "|0|un-cas|0|5").getBytes(StandardCharsets.UTF_8);
        byte[] whole = Arrays.copyOf(said, said.length + 9);
        System.arraycopy(MessageDigest.getInstance("SHA-256").digest(said), 0, whole, said.length, 9);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
        assertThat(ask("verb=ListRecords&resumptionToken=" + token).error())
                .isIn("badResumptionToken", "noRecordsMatch");
    }

    @Test
    void a_set_without_end_is_none() {
        String set = "a:".repeat(20_000) + "a";
        assertThat(ask("verb=ListRecords&metadataPrefix=oai_dc&set=" + set).error())
                .isEqualTo("badArgument");
    }

    private List<String> ids(String selection) {
        return headers(HEADERS + "&" + selection).stream()
                .map(OaiReply.Header::id)
                .toList();
    }

    /** The body of the answer to a request that no client of Java would send. */
    private String raw(String line) throws Exception {
        URI site = URI.create(site());
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            socket.getOutputStream()
                    .write((line + "\r\nHost: localhost:" + site.getPort() + "\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.substring(answer.indexOf("<?xml"), answer.lastIndexOf('>') + 1);
        }
    }
}
