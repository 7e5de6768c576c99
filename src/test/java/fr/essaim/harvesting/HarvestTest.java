package fr.essaim.harvesting;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.DiscardCaseStudy;
import fr.essaim.casestudy.command.MarkCaseStudyDuplicate;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.casestudy.command.ReviveCaseStudy;
import fr.essaim.casestudy.command.UndoCaseStudyChanges;
import fr.essaim.casestudy.command.WithdrawCaseStudy;
import fr.essaim.harvesting.OaiReply.Header;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import io.gdcc.xoai.model.oaipmh.Granularity;
import io.gdcc.xoai.model.oaipmh.results.Record;
import io.gdcc.xoai.serviceprovider.ServiceProvider;
import io.gdcc.xoai.serviceprovider.client.OAIClient;
import io.gdcc.xoai.serviceprovider.model.Context;
import io.gdcc.xoai.serviceprovider.parameters.ListRecordsParameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** Somebody else's base copies ours: all of it, a part of it, and later what changed. */
class HarvestTest extends OaiSite {

    private static final int CASES = 250;
    private static final String DAY = "2018-06-01";

    private static boolean told;

    @Autowired
    Commands commands;

    @BeforeEach
    void tell() {
        if (!told) {
            told = true;
            List<Object> all = new ArrayList<>();
            for (int i = 0; i < CASES; i++) {
                var told = aCaseStudy(name(i))
                        .titled("Moisson numéro " + i)
                        .about(i % 5 == 0 ? "sante" : "mal-logement")
                        .in(i % 2 == 0 ? "commune:51454" : "commune:69123");
                all.add(told.drafted());
                all.add(new PublishCaseStudy(told.id(), null));
            }
            on(DAY, () -> commands.sendTogether(all, Provenance.system()));
        }
        awaitIndex();
    }

    @Test
    void an_independent_client_harvests_to_the_end_exactly_what_is_published() throws Exception {
        Map<String, Record> harvested = harvest(ListRecordsParameters.request().withMetadataPrefix("oai_dc"));
        Set<String> alive = harvested.entrySet().stream()
                .filter(entry -> !entry.getValue().getHeader().isDeleted())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(alive).isEqualTo(published("")).hasSizeGreaterThanOrEqualTo(CASES - 10);
        assertThat(requireNonNull(harvested.get(name(7)))
                        .getMetadata()
                        .getXoaiMetadata()
                        .getElements()
                        .toString())
                .isNotEmpty();
    }

    @Test
    void an_independent_client_harvests_by_set_and_by_date() throws Exception {
        ListRecordsParameters selection = ListRecordsParameters.request()
                .withMetadataPrefix("oai_dc")
                .withSetSpec("domaine:sante")
                .withFrom(Instant.parse(DAY + "T00:00:00Z"))
                .withUntil(Instant.parse(DAY + "T23:59:59Z"));
        Set<String> expected = published("domaine=sante").stream()
                .filter(id -> id.startsWith("moisson-0"))
                .filter(id -> id.compareTo("moisson-0240") < 0)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(harvest(selection).keySet())
                .containsAll(expected)
                .allMatch(id -> published("domaine=sante").contains(id));
        assertThat(expected).hasSize(48);
    }

    @Test
    void a_list_goes_on_where_it_stopped_and_says_where_it_is() {
        List<OaiReply> replies = askAll(HEADERS + "&from=" + DAY + "&until=" + DAY);
        assertThat(replies.size()).isEqualTo(3);
        assertThat(replies.get(1).all("resumptionToken").getFirst().getAttribute("cursor"))
                .isEqualTo("100");
        int total = Integer.parseInt(
                replies.getFirst().all("resumptionToken").getFirst().getAttribute("completeListSize"));
        List<Header> all =
                replies.stream().flatMap(reply -> reply.headers().stream()).toList();
        assertThat(all).hasSize(total).doesNotHaveDuplicates();
        assertThat(replies.getLast().all("resumptionToken").getFirst().getTextContent())
                .isEmpty();
        // Asked again, the same token leads to the same part.
        String token = replies.getFirst().token();
        assertThat(ask("verb=ListIdentifiers&resumptionToken=" + token).headers())
                .isEqualTo(replies.get(1).headers());
    }

    @Test
    void a_list_that_fits_one_answer_has_no_token() {
        assertThat(ask(HEADERS + "&set=domaine:sante&from=" + DAY + "&until=" + DAY)
                        .all("resumptionToken"))
                .isEmpty();
    }

    @Test
    void what_changes_while_somebody_harvests_is_neither_missed_nor_told_twice() {
        List<OaiReply> replies = new ArrayList<>();
        replies.add(ask(RECORDS + "&from=" + DAY));
        revise(name(243), "Changé avant son tour");
        revise(
                replies.getFirst().headers().stream()
                        .map(Header::id)
                        .filter(id -> id.startsWith("moisson-0"))
                        .findFirst()
                        .orElseThrow(),
                "Changé après son tour");
        send(new WithdrawCaseStudy(CaseStudyId.of(name(244)), "Retiré pendant la moisson."));
        publish(aCaseStudy("moisson-nouvelle").titled("Née pendant la moisson"));
        awaitIndex();
        while (!replies.getLast().token().isEmpty()) {
            replies.add(
                    ask("verb=ListRecords&resumptionToken=" + replies.getLast().token()));
            revise(name(245), "Changé " + replies.size() + " fois");
            awaitIndex();
            if (replies.size() > 60) {
                throw new AssertionError("the harvest does not end");
            }
        }
        List<Header> all =
                replies.stream().flatMap(reply -> reply.headers().stream()).toList();
        assertThat(all.stream().map(header -> header.id() + header.datestamp() + header.deleted()))
                .doesNotHaveDuplicates();
        Set<String> ids = all.stream().map(Header::id).collect(Collectors.toCollection(HashSet::new));
        assertThat(ids).containsAll(names());
        assertThat(ids).contains("moisson-nouvelle");
        Map<String, Header> last =
                all.stream().collect(Collectors.toMap(Header::id, header -> header, (one, other) -> other));
        assertThat(requireNonNull(last.get(name(244))).deleted()).isTrue();
        assertThat(requireNonNull(last.get(name(243))).datestamp()).isGreaterThan("2026");
    }

    @Test
    void whoever_was_public_and_is_no_more_is_told_as_deleted_without_a_word_of_it() {
        for (String name : List.of("retiree", "doublon", "corbeille", "defaite", "reprise")) {
            publish(aCaseStudy("moisson-" + name)
                    .saying(TextField.SUMMARY, "Secret " + name)
                    .about("sante"));
        }
        send(new WithdrawCaseStudy(id("retiree"), "Retirée."));
        send(new MarkCaseStudyDuplicate(id("doublon"), CaseStudyId.of(name(1))));
        send(new WithdrawCaseStudy(id("corbeille"), "Retirée."));
        send(new DiscardCaseStudy(id("corbeille")));
        send(aCaseStudy("moisson-importee").drafted());
        send(new PublishCaseStudy(id("importee"), null));
        send(new UndoCaseStudyChanges(
                id("importee"),
                1,
                new UndoCaseStudyChanges.Before(
                        0, CaseStudyState.DRAFT, aCaseStudy("moisson-importee").content())));
        send(new UndoCaseStudyChanges(id("defaite"), 1, null));
        send(new UndoCaseStudyChanges(id("reprise"), 1, null));
        send(new ReviveCaseStudy(id("reprise")));
        send(aCaseStudy("moisson-brouillon").drafted());
        awaitIndex();
        for (String name : List.of("retiree", "doublon", "corbeille", "defaite", "reprise", "importee")) {
            OaiReply reply = record("moisson-" + name);
            assertThat(reply.headers()).as(name).hasSize(1).allMatch(Header::deleted);
            assertThat(reply.texts("metadata")).as(name).isEmpty();
        }
        assertThat(record("moisson-brouillon").error()).isEqualTo("idDoesNotExist");
        assertThat(headers(HEADERS).stream().map(Header::id))
                .contains("moisson-defaite")
                .doesNotContain("moisson-brouillon");
        assertThat(headers(HEADERS + "&set=domaine:sante").stream()
                        .filter(Header::deleted)
                        .map(Header::id))
                .contains("moisson-retiree", "moisson-defaite");
        assertThat(askAll(RECORDS).toString()).doesNotContain("Secret");
    }

    @Test
    void the_next_harvest_from_the_date_of_the_last_answer_brings_what_changed_since() {
        String before = ask("verb=Identify").text("responseDate");
        revise(name(246), "Changé depuis");
        List<Header> since = headers(HEADERS + "&from=" + before);
        assertThat(since.stream().map(Header::id)).contains(name(246));
        assertThat(since).allMatch(header -> header.datestamp().compareTo(before) >= 0);
    }

    private OaiReply record(String id) {
        return ask("verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:localhost:" + id);
    }

    private void revise(String id, String summary) {
        send(new ReviseCaseStudy(
                CaseStudyId.of(id), null, List.of(new CaseStudyChange.Texts(Map.of(TextField.SUMMARY, summary)))));
    }

    private Map<String, Record> harvest(ListRecordsParameters selection) throws Exception {
        OAIClient client = OAIClient.newBuilder().withBaseUrl(site() + "/oai").build();
        Context context = new Context()
                .withBaseUrl(site() + "/oai")
                .withGranularity(Granularity.Second)
                .withOAIClient(client)
                .withMetadataTransformer("oai_dc", Context.KnownTransformer.OAI_DC);
        Iterator<Record> records = new ServiceProvider(context).listRecords(selection);
        Map<String, Record> all = new TreeMap<>();
        records.forEachRemaining(record -> {
            String identifier = record.getHeader().getIdentifier();
            assertThat(all.put(identifier.substring(identifier.lastIndexOf(':') + 1), record))
                    .as(identifier)
                    .isNull();
        });
        return all;
    }

    private Set<String> published(String question) {
        return get("/api/v1/etudes-de-cas.jsonl?" + question)
                .body()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).get("id").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static CaseStudyId id(String name) {
        return CaseStudyId.of("moisson-" + name);
    }

    private static String name(int i) {
        return "moisson-%04d".formatted(i);
    }

    private static List<String> names() {
        return IntStream.range(0, CASES).mapToObj(HarvestTest::name).toList();
    }
}
