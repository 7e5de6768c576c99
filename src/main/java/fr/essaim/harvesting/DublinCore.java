package fr.essaim.harvesting;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CurrentContent;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a case says in the fifteen elements of Dublin Core. */
@Component
class DublinCore {

    static final String PREFIX = "oai_dc";
    static final String NAMESPACE = "http://www.openarchives.org/OAI/2.0/oai_dc/";
    static final String SCHEMA = "http://www.openarchives.org/OAI/2.0/oai_dc.xsd";

    private static final String ELEMENTS = "http://purl.org/dc/elements/1.1/";
    private static final String PUBLISHER = "Essaim";

    private final Vocabularies vocabularies;
    private final Territories territories;
    private final Repository repository;

    DublinCore(Vocabularies vocabularies, Territories territories, Repository repository) {
        this.vocabularies = vocabularies;
        this.territories = territories;
        this.repository = repository;
    }

    /** Writes the metadata of a case. */
    void write(CaseStudySheet sheet, OaiXml xml) {
        xml.foreign(
                "oai_dc:dc",
                Map.of("xmlns:oai_dc", NAMESPACE, "xmlns:dc", ELEMENTS),
                NAMESPACE,
                SCHEMA,
                () -> elements(sheet)
                        .filter(element -> !element.value().isBlank())
                        .forEach(element -> xml.element("dc:" + element.name(), element.value())));
    }

    /** One element and its value. */
    record Element(String name, String value) {}

    Stream<Element> elements(CaseStudySheet sheet) {
        CaseStudyContent content = CurrentContent.of(sheet.content(), vocabularies);
        return Stream.of(
                        each("title", Stream.of(sheet.title())),
                        each("subject", subjects(content)),
                        each("description", Stream.of(content.text(TextField.SUMMARY))),
                        each("publisher", Stream.of(PUBLISHER)),
                        each("contributor", content.partners().stream().map(Partner::name)),
                        each("date", Stream.of(day(sheet.publishedAt()))),
                        each("type", Stream.of("Text")),
                        each("identifier", Stream.of(repository.page(sheet.id()))),
                        each("source", content.sources().stream().flatMap(DublinCore::written)),
                        each("language", Stream.of("fr")),
                        each("coverage", Stream.concat(places(content), years(content.period()))),
                        each("rights", Stream.of(content.text(TextField.LICENCE), content.text(TextField.CREDIT))))
                .flatMap(elements -> elements)
                .distinct();
    }

    private static Stream<Element> each(String name, Stream<String> values) {
        return values.map(value -> new Element(name, value));
    }

    private Stream<String> subjects(CaseStudyContent content) {
        return content.concepts().stream()
                .map(vocabularies::find)
                .flatMap(Optional::stream)
                .map(Concept::label)
                .map(French::capitalized);
    }

    private Stream<String> places(CaseStudyContent content) {
        return content.territory() == null
                ? Stream.of()
                : territories.containing(content.territory()).stream().map(Territory::name);
    }

    // A year alone, or two as ISO 8601 writes an interval; the end alone after a slash.
    private static Stream<String> years(@Nullable Period period) {
        if (period == null) {
            return Stream.of();
        }
        Integer start = period.startYear();
        Integer end = period.endYear();
        if (end == null || Objects.equals(start, end)) {
            return Stream.of(String.valueOf(start));
        }
        return Stream.of((start == null ? "" : start) + "/" + end);
    }

    private static Stream<String> written(Source source) {
        String address = source.address();
        return address == null ? Stream.of(source.title()) : Stream.of(source.title(), address);
    }

    private static String day(@Nullable Instant moment) {
        return moment == null ? "" : Datestamp.day(moment);
    }
}
