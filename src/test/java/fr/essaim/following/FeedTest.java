package fr.essaim.following;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import fr.essaim.casestudy.CaseStudyChange;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.command.ReviseCaseStudy;
import fr.essaim.web.RunningSite;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** The feed of a search, read by the library of feed readers and held against the rules of RFC 4287 and RFC 5005. */
class FeedTest extends RunningSite {

    private static final String FEED = "/api/v1/etudes-de-cas.atom";
    private static final String ATOM = "http://www.w3.org/2005/Atom";

    @Test
    void the_feed_of_a_search_lists_its_cases_first_published_last() throws Exception {
        on(
                "2021-03-01",
                () -> publish(aCaseStudy("flux-deux").titled("Fluxatome deux").begunIn(1990)));
        on(
                "2020-03-01",
                () -> publish(aCaseStudy("flux-un")
                        .titled("Fluxatome & <b>un</b>\u0001")
                        .begunIn(2024)));
        on(
                "2022-03-01",
                () -> publish(aCaseStudy("flux-trois")
                        .titled("Fluxatome trois")
                        .about("transition-energetique")
                        .saying(TextField.SUMMARY, "Des abeilles \uD83D\uDC1D")
                        .saying(TextField.LICENCE, "CC BY 4.0")
                        .saying(TextField.CREDIT, "L’Observatoire")));
        on("2023-06-30", () -> revise("flux-un", "Revu\u000B"));
        awaitIndex();

        Feed feed = read(FEED + "?q=fluxatome&tri=titre");
        assertThat(feed.getEntries())
                .extracting(Entry::getId)
                .containsExactly(sheet("flux-trois"), sheet("flux-deux"), sheet("flux-un"));
        Entry revised = feed.getEntries().getLast();
        assertThat(revised.getTitle()).isEqualTo("Fluxatome & <b>un</b>");
        assertThat(revised.getPublished().toInstant()).isEqualTo(Instant.parse("2020-03-01T11:00:00Z"));
        assertThat(revised.getUpdated().toInstant()).isEqualTo(Instant.parse("2023-06-30T10:00:00Z"));
        assertThat(feed.getUpdated()).isEqualTo(revised.getUpdated());
        Entry latest = feed.getEntries().getFirst();
        assertThat(latest.getSummary().getValue()).isEqualTo("Des abeilles \uD83D\uDC1D");
        assertThat(latest.getRights()).isEqualTo("CC BY 4.0\u00a0– L’Observatoire");
        assertThat(latest.getCategories().getFirst().getTerm()).isEqualTo("transition-energetique");
        assertThat(feed.getTitle()).endsWith("mots\u00a0: «\u00a0fluxatome\u00a0»");
    }

    @Test
    void following_next_reads_every_case_once_and_keeps_the_rules() throws Exception {
        for (int i = 0; i < 7; i++) {
            publish(aCaseStudy("flux-page-" + i).titled("Fluxpages " + i));
        }
        awaitIndex();
        List<String> ids = new ArrayList<>();
        String next = FEED + "?q=fluxpages&taille=3";
        Set<String> feedIds = new HashSet<>();
        while (next != null) {
            keepsTheRules(next);
            Feed page = read(next);
            page.getEntries().forEach(entry -> ids.add(entry.getId()));
            feedIds.add(page.getId());
            assertThat(link(page, "self")).isEqualTo(site() + next);
            assertThat(link(page, "first")).isEqualTo(site() + FEED + "?q=fluxpages&taille=3");
            assertThat(link(page, "last")).isEqualTo(site() + FEED + "?q=fluxpages&taille=3&page=3");
            String following = link(page, "next");
            next = following == null ? null : following.substring(site().length());
        }
        assertThat(ids).hasSize(7).doesNotHaveDuplicates();
        assertThat(feedIds).as("one feed, whatever the page").hasSize(1);
    }

    @Test
    void a_feed_without_cases_or_beyond_its_end_is_still_a_feed() throws Exception {
        keepsTheRules(FEED + "?q=introuvablefluxvide");
        keepsTheRules(FEED + "?q=introuvablefluxvide&page=99");
        assertThat(read(FEED + "?q=introuvablefluxvide&page=99").getEntries()).isEmpty();
        HttpResponse<String> refused = get(FEED + "?domaine=inexistant");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type").orElse("")).contains("problem+json");
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        publish(aCaseStudy("flux-etag").titled("Fluxetag"));
        awaitIndex();
        HttpResponse<String> first = get(FEED + "?q=fluxetag");
        assertThat(first.headers().firstValue("Content-Type").orElse(""))
                .isEqualTo("application/atom+xml;charset=UTF-8");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> same = get(FEED + "?q=fluxetag", "If-None-Match", tag);
        assertThat(same.statusCode()).isEqualTo(304);
        assertThat(same.body()).isEmpty();
        assertThat(get(FEED + "?q=fluxetag").body()).isEqualTo(first.body());

        revise("flux-etag", "Autre chose");
        awaitIndex();
        assertThat(get(FEED + "?q=fluxetag", "If-None-Match", tag).statusCode()).isEqualTo(200);
    }

    @Test
    void the_search_page_names_the_feed_of_its_question() {
        assertThat(get("/?q=fluxetag&tri=titre&page=2").body())
                .contains("<link rel=\"alternate\" type=\"application/atom+xml\"")
                .contains("href=\"/api/v1/etudes-de-cas.atom?q=fluxetag\"")
                .contains("href=\"/alertes/nouvelle?q=fluxetag\"")
                .contains("href=\"/integration?q=fluxetag\"");
    }

    /** What RFC 4287 demands of a feed and its entries. */
    private void keepsTheRules(String address) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        Element feed = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(get(address).body())))
                .getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo(ATOM);
        Stream.of("id", "title", "updated")
                .forEach(name -> assertThat(children(feed, name)).as(name).hasSize(1));
        assertThat(children(feed, "author"))
                .as("no entry has an author of its own")
                .hasSize(1);
        Set<String> ids = new HashSet<>();
        for (Element entry : children(feed, "entry")) {
            Stream.of("id", "title", "updated", "published", "summary")
                    .forEach(name -> assertThat(children(entry, name)).as(name).hasSize(1));
            assertThat(ids.add(children(entry, "id").getFirst().getTextContent()))
                    .isTrue();
            assertThat(children(entry, "link")).hasSize(1);
        }
        links(feed).forEach(link -> assertThat(link).startsWith(site()));
    }

    private static List<String> links(Element feed) {
        return children(feed, "link").stream()
                .map(link -> link.getAttribute("href"))
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                found.add(element);
            }
        }
        return found;
    }

    private static @Nullable String link(Feed feed, String relation) {
        return Stream.concat(feed.getAlternateLinks().stream(), feed.getOtherLinks().stream())
                .filter(link -> relation.equals(link.getRel()))
                .map(Link::getHref)
                .findFirst()
                .orElse(null);
    }

    private Feed read(String address) throws FeedException {
        return (Feed) new WireFeedInput().build(new StringReader(get(address).body()));
    }

    private void revise(String id, String summary) {
        CaseStudyChange.Texts texts = new CaseStudyChange.Texts(Map.of(TextField.SUMMARY, summary));
        send(new ReviseCaseStudy(CaseStudyId.of(id), null, List.of(texts)));
    }

    private String sheet(String id) {
        return site() + "/etudes-de-cas/" + id;
    }
}
