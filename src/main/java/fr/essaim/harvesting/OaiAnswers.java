package fr.essaim.harvesting;

import fr.essaim.search.CaseStudyHarvest;
import fr.essaim.search.CaseStudyHarvest.Harvested;
import fr.essaim.search.CaseStudyHarvest.Place;
import fr.essaim.search.CaseStudyHarvest.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the requests of the protocol. All that can be refused is refused before the first word is written. */
@Component
class OaiAnswers {

    private static final int PAGE = 100;
    private static final Window EVERYTHING = new Window(null, null, null);

    private final CaseStudyHarvest cases;
    private final Repository repository;
    private final OaiRecords records;

    OaiAnswers(CaseStudyHarvest cases, Repository repository, OaiRecords records) {
        this.cases = cases;
        this.repository = repository;
        this.records = records;
    }

    /** Writes the answer once asked to. */
    interface Answer {
        void write(OaiXml xml);
    }

    /**
     * The answer to a request.
     *
     * @throws OaiRefused when there is none
     */
    Answer to(OaiRequest request) {
        request.argument(OaiRequest.PREFIX)
                .filter(prefix -> !prefix.equals(DublinCore.PREFIX))
                .ifPresent(prefix -> {
                    throw OaiError.CANNOT_DISSEMINATE_FORMAT.because("Le seul format est «\u00A0oai_dc\u00A0».");
                });
        return switch (request.verb()) {
            case IDENTIFY -> identity();
            case LIST_METADATA_FORMATS -> formats(request);
            case LIST_SETS -> sets(request);
            case GET_RECORD -> record(request);
            case LIST_IDENTIFIERS, LIST_RECORDS -> list(request);
        };
    }

    private Answer identity() {
        Instant earliest = cases.page(EVERYTHING, null, 1).stream()
                .map(first -> first.sheet().changedAt())
                .findFirst()
                .orElse(Instant.now());
        return xml -> {
            xml.element("repositoryName", "Essaim");
            xml.element("baseURL", repository.base());
            xml.element("protocolVersion", "2.0");
            xml.element("adminEmail", repository.contact());
            xml.element("earliestDatestamp", Datestamp.of(earliest));
            xml.element("deletedRecord", "persistent");
            xml.element("granularity", "YYYY-MM-DDThh:mm:ssZ");
            xml.element("compression", "gzip");
            if (repository.isDomain()) {
                records.writeIdentifierForm(xml);
            }
        };
    }

    private Answer formats(OaiRequest request) {
        request.argument(OaiRequest.IDENTIFIER).ifPresent(this::require);
        return xml -> xml.element("metadataFormat", () -> {
            xml.element("metadataPrefix", DublinCore.PREFIX);
            xml.element("schema", DublinCore.SCHEMA);
            xml.element("metadataNamespace", DublinCore.NAMESPACE);
        });
    }

    private Answer sets(OaiRequest request) {
        request.argument(OaiRequest.TOKEN).ifPresent(token -> {
            throw Resumption.unknown();
        });
        List<CaseStudyHarvest.NamedSet> sets = cases.sets();
        return xml -> sets.forEach(set -> xml.element("set", () -> {
            xml.element("setSpec", set.set());
            xml.element("setName", set.name());
        }));
    }

    private Answer record(OaiRequest request) {
        Harvested found = require(request.argument(OaiRequest.IDENTIFIER).orElseThrow());
        return xml -> records.writeRecord(found, xml);
    }

    private Harvested require(String identifier) {
        return repository
                .named(identifier)
                .flatMap(cases::find)
                .orElseThrow(() -> OaiError.ID_DOES_NOT_EXIST.because("Aucune fiche ne porte cet identifiant."));
    }

    private Answer list(OaiRequest request) {
        Optional<Resumption> resumed =
                request.argument(OaiRequest.TOKEN).map(token -> Resumption.of(token, request.verb()));
        Selection selection = resumed.map(Resumption::selection).orElseGet(() -> Selection.of(request));
        Window window = selection.window();
        @Nullable Place after = resumed.map(Resumption::after).orElse(null);
        List<Harvested> found = new ArrayList<>(cases.page(window, after, PAGE + 1));
        if (found.isEmpty()) {
            throw OaiError.NO_RECORDS_MATCH.because("Aucune fiche ne répond à cette demande.");
        }
        boolean more = found.size() > PAGE;
        List<Harvested> page = more ? found.subList(0, PAGE) : found;
        int before = resumed.map(Resumption::delivered).orElse(0);
        int total = resumed.map(Resumption::total).orElseGet(() -> cases.count(window));
        String next = more
                ? new Resumption(request.verb(), selection, page.getLast().place(), before + PAGE, total).token()
                : "";
        return xml -> {
            page.forEach(each -> write(request.verb(), each, xml));
            if (more || before > 0) {
                xml.element("resumptionToken", position(total, before), next);
            }
        };
    }

    private void write(OaiVerb verb, Harvested found, OaiXml xml) {
        if (verb == OaiVerb.LIST_RECORDS) {
            records.writeRecord(found, xml);
        } else {
            records.writeHeader(found, xml);
        }
    }

    private static Map<String, String> position(int total, int before) {
        Map<String, String> attributes = new LinkedHashMap<>();
        attributes.put("completeListSize", Integer.toString(total));
        attributes.put("cursor", Integer.toString(before));
        return attributes;
    }
}
