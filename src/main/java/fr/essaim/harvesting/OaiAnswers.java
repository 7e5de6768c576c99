package fr.essaim.harvesting;

import fr.essaim.search.CaseStudyHarvest;
import fr.essaim.search.CaseStudyHarvest.Harvested;
import fr.essaim.search.CaseStudyHarvest.Window;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Answers the requests of the protocol. All that can be refused is refused before the first word is written. */
@Component
class OaiAnswers {

    private static final Window EVERYTHING = new Window(null, null, null);

    private final CaseStudyHarvest cases;
    private final Repository repository;
    private final OaiRecords records;
    private final OaiLists lists;

    OaiAnswers(CaseStudyHarvest cases, Repository repository, OaiRecords records, OaiLists lists) {
        this.cases = cases;
        this.repository = repository;
        this.records = records;
        this.lists = lists;
    }

    /**
     * The answer to a request.
     *
     * @throws OaiRefused when there is none
     */
    Answer to(OaiRequest request) {
        if (!request.argument(OaiRequest.PREFIX).orElse(DublinCore.PREFIX).equals(DublinCore.PREFIX)) {
            throw OaiError.CANNOT_DISSEMINATE_FORMAT.because("Le seul format est «\u00A0oai_dc\u00A0».");
        }
        return switch (request.verb()) {
            case IDENTIFY -> identity();
            case LIST_METADATA_FORMATS -> formats(request);
            case LIST_SETS -> sets(request);
            case GET_RECORD -> record(request);
            case LIST_IDENTIFIERS, LIST_RECORDS -> lists.part(request);
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
        if (request.argument(OaiRequest.TOKEN).isPresent()) {
            throw Resumption.unknown();
        }
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
}
