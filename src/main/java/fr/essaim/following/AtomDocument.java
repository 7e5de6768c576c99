package fr.essaim.following;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CurrentContent;
import fr.essaim.casestudy.TextField;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.QuestionAddress;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import fr.essaim.web.PublicAddress;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes a feed as Atom (RFC 4287): the permanent address of a case is its id. */
@Component
class AtomDocument {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String HTML = "text/html";

    private final PublicAddress addresses;
    private final Vocabularies vocabularies;

    AtomDocument(PublicAddress addresses, Vocabularies vocabularies) {
        this.addresses = addresses;
        this.vocabularies = vocabularies;
    }

    void write(CaseFeed feed, OutputStream output) {
        try (XmlOutput xml = XmlOutput.begin(output, "feed", ATOM)) {
            xml.attribute("xml:lang", "fr");
            xml.element("id", feed(feed.query().withoutOrder()));
            xml.element("title", "Essaim, études de cas\u00A0– " + feed.words());
            xml.element("updated", moment(feed.updated()));
            xml.start("author").element("name", "Essaim").end();
            xml.element("generator", "Essaim");
            xml.element("icon", addresses.of("/favicon.svg"));
            String search = addresses.of(QuestionAddress.of("/", feed.query().withoutOrder()));
            xml.empty("link", link("alternate", search, HTML));
            feed.pages()
                    .forEach((relation, page) -> xml.empty("link", link(relation, feed(page), "application/atom+xml")));
            feed.cases().forEach(sheet -> writeEntry(sheet, xml));
        }
    }

    private void writeEntry(CaseStudySheet sheet, XmlOutput xml) {
        CaseStudyContent content = CurrentContent.of(sheet.content(), vocabularies);
        String address = addresses.of("/etudes-de-cas/" + sheet.id());
        xml.start("entry");
        xml.element("id", address);
        xml.element("title", sheet.title());
        xml.element("updated", moment(sheet.changedAt()));
        if (sheet.publishedAt() != null) {
            xml.element("published", moment(sheet.publishedAt()));
        }
        xml.empty("link", link("alternate", address, HTML));
        xml.element("summary", content.text(TextField.SUMMARY));
        String rights = rights(content);
        if (!rights.isEmpty()) {
            xml.element("rights", rights);
        }
        content.concepts().stream()
                .flatMap(id -> vocabularies.find(id).stream())
                .forEach(concept -> xml.empty("category", category(concept)));
        xml.end();
    }

    private Map<String, String> category(Concept concept) {
        return Map.of(
                "term", concept.id().notation(),
                "scheme", addresses.of("/vocabulaires/" + concept.id().scheme()),
                "label", French.capitalized(concept.label()));
    }

    private static String rights(CaseStudyContent content) {
        return Stream.of(content.text(TextField.LICENCE), content.text(TextField.CREDIT))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\u00A0– "));
    }

    // The order is always the same, so that no address names it.
    private String feed(CaseStudyQuery page) {
        CaseStudyQuery plain = page.withoutOrder().withSize(page.size()).withPage(page.page());
        return addresses.of(QuestionAddress.of(CaseFeed.ADDRESS, plain));
    }

    private static Map<String, String> link(String relation, String address, String type) {
        return Map.of("rel", relation, "href", address, "type", type);
    }

    // In whole milliseconds at most: some readers know no more.
    private static String moment(Instant at) {
        return Instant.ofEpochMilli(at.toEpochMilli()).toString();
    }
}
