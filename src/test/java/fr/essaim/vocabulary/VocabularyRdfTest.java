package fr.essaim.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.essaim.vocabulary.VocabularyRdf.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is published says exactly what the files say. */
class VocabularyRdfTest {

    private static final Vocabularies VOCABULARIES = Vocabularies.load();
    private static final VocabularyRdf RDF = new VocabularyRdf(VOCABULARIES);

    private static byte[] written(Scheme scheme, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDF.write(scheme, format, out);
        return out.toByteArray();
    }

    private static byte[] written(Concept concept, Format format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RDF.write(concept, format, out);
        return out.toByteArray();
    }

    private static Model parsed(byte[] document, Format format) throws IOException {
        RDFFormat syntax = format == Format.TURTLE ? RDFFormat.TURTLE : RDFFormat.JSONLD;
        return Rio.parse(new ByteArrayInputStream(document), syntax);
    }

    private static Model file(Scheme scheme) throws IOException {
        String path = "/ontology/" + scheme.name() + ".ttl";
        try (InputStream file = VocabularyRdfTest.class.getResourceAsStream(path)) {
            assertThat(file).isNotNull();
            return Rio.parse(file, RDFFormat.TURTLE);
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_scheme_comes_back_as_its_file(Format format) throws IOException {
        for (Scheme scheme : VOCABULARIES.schemes()) {
            assertThat(Set.copyOf(parsed(written(scheme, format), format)))
                    .as(scheme.name())
                    .isEqualTo(Set.copyOf(file(scheme)));
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_concept_comes_back_as_its_part_of_the_file(Format format) throws IOException {
        Scheme scheme = VOCABULARIES.scheme("odd");
        for (Concept concept : scheme.concepts()) {
            assertThat(Set.copyOf(parsed(written(concept, format), format)))
                    .as(concept.iri())
                    .isEqualTo(Set.copyOf(file(scheme).filter(Names.iri(concept.iri()), null, null)));
        }
    }

    @Test
    void turtle_and_json_ld_are_compact_and_carry_their_prefixes() throws IOException {
        Concept education = VOCABULARIES.find(ConceptId.of("domaine:education")).orElseThrow();
        assertThat(new String(written(education, Format.TURTLE), StandardCharsets.UTF_8))
                .contains("domaine:education a skos:Concept")
                .contains("skos:prefLabel \"éducation\"@fr");
        assertThat(new String(written(education, Format.JSON_LD), StandardCharsets.UTF_8))
                .contains("\"@context\"")
                .contains("\"@id\": \"domaine:education\"")
                .contains("\"skos:broader\"");
    }

    @Test
    void writing_and_reading_never_ask_the_network() throws IOException {
        ProxySelector before = ProxySelector.getDefault();
        ProxySelector.setDefault(new NoNetwork());
        try {
            assertThatExceptionOfType(AssertionError.class)
                    .isThrownBy(() -> URI.create("http://localhost:9/")
                            .toURL()
                            .openStream()
                            .close());
            for (Format format : Format.values()) {
                parsed(written(VOCABULARIES.scheme("odd"), format), format);
            }
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    /** Every connection by address asks this first. */
    private static final class NoNetwork extends ProxySelector {

        @Override
        public List<Proxy> select(URI uri) {
            throw new AssertionError("the network was asked for " + uri);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {
            throw new AssertionError(failure);
        }
    }
}
