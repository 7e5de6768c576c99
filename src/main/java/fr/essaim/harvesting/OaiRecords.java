package fr.essaim.harvesting;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.search.CaseStudyHarvest.Harvested;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Writes one case as a record of the protocol: of a case that is public no more, the header alone. */
@Component
class OaiRecords {

    private static final String IDENTIFIERS = "http://www.openarchives.org/OAI/2.0/oai-identifier";

    private final Repository repository;
    private final DublinCore metadata;

    OaiRecords(Repository repository, DublinCore metadata) {
        this.repository = repository;
        this.metadata = metadata;
    }

    void writeRecord(Harvested found, OaiXml xml) {
        xml.element("record", () -> {
            writeHeader(found, xml);
            if (!found.isGone()) {
                xml.element("metadata", () -> metadata.write(found.sheet(), xml));
            }
        });
    }

    void writeHeader(Harvested found, OaiXml xml) {
        xml.element("header", found.isGone() ? Map.of("status", "deleted") : Map.of(), () -> {
            xml.element("identifier", repository.identifier(found.sheet().id()));
            xml.element("datestamp", Datestamp.of(found.sheet().changedAt()));
            found.sets().forEach(set -> xml.element("setSpec", set));
        });
    }

    /** What identifiers look like, for those who read them. */
    void writeIdentifierForm(OaiXml xml) {
        xml.element(
                "description",
                () -> xml.foreign(
                        "oai-identifier", Map.of("xmlns", IDENTIFIERS), IDENTIFIERS, IDENTIFIERS + ".xsd", () -> {
                            xml.element("scheme", "oai");
                            xml.element("repositoryIdentifier", repository.host());
                            xml.element("delimiter", ":");
                            xml.element("sampleIdentifier", repository.identifier(CaseStudyId.of("exemple")));
                        }));
    }
}
