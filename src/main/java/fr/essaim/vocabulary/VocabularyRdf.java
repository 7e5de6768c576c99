package fr.essaim.vocabulary;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.model.vocabulary.XSD;
import org.eclipse.rdf4j.rio.RDFWriter;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDMode;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDWriter;
import org.eclipse.rdf4j.rio.turtle.TurtleWriter;

/** Publishes what the files state of a scheme or of a concept, in the formats of linked data. */
public final class VocabularyRdf {

    /** A way to write statements, with its media type. */
    public enum Format {
        TURTLE("text/turtle"),
        JSON_LD("application/ld+json");

        private final String mediaType;

        Format(String mediaType) {
            this.mediaType = mediaType;
        }

        public String mediaType() {
            return mediaType;
        }
    }

    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private final Ontology ontology;

    public VocabularyRdf(Vocabularies vocabularies) {
        ontology = vocabularies.ontology();
    }

    /** The scheme with all its concepts, in UTF-8; the stream stays open. */
    public void write(Scheme scheme, Format format, OutputStream out) throws IOException {
        List<Entry> entries = ontology.entries().stream()
                .filter(entry -> entry.scheme().equals(scheme.name()))
                .toList();
        write(scheme.name(), entries, format, out);
    }

    /** The concept alone, in UTF-8; the stream stays open. */
    public void write(Concept concept, Format format, OutputStream out) throws IOException {
        List<Entry> entries =
                ontology.concept(Names.iri(concept.iri())).stream().toList();
        write(concept.id().scheme(), entries, format, out);
    }

    /** Written whole before it is sent, so that only a broken connection can fail halfway. */
    private static void write(String scheme, List<Entry> entries, Format format, OutputStream out) throws IOException {
        ByteArrayOutputStream document = new ByteArrayOutputStream();
        RDFWriter writer = writer(format, document);
        writer.startRDF();
        writer.handleNamespace("skos", SKOS.NAMESPACE);
        writer.handleNamespace("dcterms", DCTERMS.NAMESPACE);
        writer.handleNamespace("xsd", XSD.NAMESPACE);
        writer.handleNamespace("essaim", Names.NAMESPACE);
        writer.handleNamespace(scheme, Names.scheme(scheme) + "/");
        entries.forEach(entry -> write(entry, writer));
        writer.endRDF();
        document.writeTo(out);
    }

    private static void write(Entry entry, RDFWriter writer) {
        entry.facts()
                .forEach(fact ->
                        writer.handleStatement(VALUES.createStatement(entry.subject(), fact.property(), fact.value())));
    }

    private static RDFWriter writer(Format format, OutputStream out) {
        return switch (format) {
            case TURTLE -> new TurtleWriter(out);
            case JSON_LD -> compactJsonLd(out);
        };
    }

    /** The context is written into the document: a reader needs no second address, and neither does the writer. */
    private static RDFWriter compactJsonLd(OutputStream out) {
        RDFWriter writer = new JSONLDWriter(out);
        writer.getWriterConfig()
                .set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT)
                .set(JSONLDSettings.USE_NATIVE_TYPES, true)
                .set(BasicWriterSettings.PRETTY_PRINT, true);
        return writer;
    }
}
