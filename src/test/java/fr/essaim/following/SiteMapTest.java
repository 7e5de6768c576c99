package fr.essaim.following;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static fr.essaim.catalyst.CatalystBuilder.aCatalyst;
import static fr.essaim.partnership.PartnershipBuilder.aPartnership;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.partnership.command.DiscardPartnership;
import fr.essaim.web.PublicAddress;
import fr.essaim.web.RunningSite;
import fr.essaim.web.SitemapPart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;

class SiteMapTest extends RunningSite {

    @Autowired
    PublicAddress addresses;

    @Test
    void the_map_names_published_cases_with_their_last_change_and_the_vocabularies() throws Exception {
        on("2024-05-06", () -> publish(aCaseStudy("plan-publie").titled("Plan publié")));
        send(aCaseStudy("plan-brouillon").titled("Plan brouillon").drafted());
        awaitIndex();
        String body = get("/sitemap.xml").body();
        assertThat(body)
                .contains("<url><loc>" + site()
                        + "/etudes-de-cas/plan-publie</loc><lastmod>2024-05-06T10:00:00Z</lastmod></url>")
                .contains("<loc>" + site() + "/vocabulaires/domaine/education</loc>")
                .doesNotContain("plan-brouillon");
        for (String address :
                texts(read(body.getBytes(StandardCharsets.UTF_8)), "loc").subList(0, 20)) {
            assertThat(get(address.substring(site().length())).statusCode())
                    .as(address)
                    .isEqualTo(200);
        }
        assertThat(get("/sitemap/1.xml").body()).isEqualTo(body);
        assertThat(get("/sitemap/2.xml").statusCode()).isEqualTo(404);
        assertThat(get("/sitemap/0.xml").statusCode()).isEqualTo(404);
        assertThat(get("/sitemap/99999999999999.xml").statusCode()).isEqualTo(404);
    }

    @Test
    void the_map_names_the_lists_and_the_sheets_of_partnerships_and_catalysts() {
        send(aPartnership("plan-partenariat").formed());
        send(aPartnership("plan-jete").formed());
        send(new DiscardPartnership(aPartnership("plan-jete").id()));
        send(aCatalyst("plan-catalyseur").registered());
        awaitIndex();
        assertThat(get("/sitemap.xml").body())
                .contains("<loc>" + site() + "/partenariats</loc>")
                .contains("<loc>" + site() + "/partenariats/plan-partenariat</loc><lastmod>")
                .contains("<loc>" + site() + "/catalyseurs/plan-catalyseur</loc><lastmod>")
                .contains("<loc>" + site() + "/carte</loc>")
                .doesNotContain("plan-jete");
    }

    @Test
    void more_pages_than_a_file_may_hold_fill_several_that_an_index_names() throws Exception {
        SiteMap map = new SiteMap(List.of(part("a", 7), part("b", 5)), addresses, 5);
        List<String> all = new ArrayList<>();
        for (String file : texts(read(written(map::write)), "loc")) {
            int number = Integer.parseInt(file.replaceAll(".*/sitemap/([0-9]+)\\.xml", "$1"));
            List<String> pages = texts(read(written(output -> map.writeFile(number, output))), "loc");
            assertThat(pages).hasSizeLessThanOrEqualTo(5);
            all.addAll(pages);
        }
        assertThat(all).hasSize(12).doesNotHaveDuplicates();
    }

    @Test
    void a_full_file_stays_one_file() {
        assertThat(new SiteMap(List.of(part("a", 5)), addresses, 5).files()).isEqualTo(1);
        assertThat(new SiteMap(List.of(part("a", 6)), addresses, 5).files()).isEqualTo(2);
        assertThat(new SiteMap(List.of(), addresses, 5).files()).isEqualTo(1);
    }

    @Test
    void robots_find_the_map_and_stay_out_of_endless_combinations() {
        assertThat(get("/robots.txt").body())
                .contains("User-agent: *\n")
                .contains("Disallow: /?\n")
                .contains("Disallow: /alertes/\n")
                .endsWith("Sitemap: " + site() + "/sitemap.xml\n");
    }

    private static SitemapPart part(String name, int count) {
        return new SitemapPart() {
            @Override
            public int count() {
                return count;
            }

            @Override
            public void forEach(Consumer<Entry> taker) {
                for (int i = 0; i < count; i++) {
                    taker.accept(new Entry("/" + name + "?n=" + i + "&x", null));
                }
            }
        };
    }

    private static byte[] written(Consumer<ByteArrayOutputStream> writing) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        writing.accept(output);
        return output.toByteArray();
    }

    private static Document read(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<String> texts(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", name);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(nodes.item(i).getTextContent());
        }
        return texts;
    }
}
