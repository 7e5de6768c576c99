package fr.essaim.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The fingerprint decides whether the index must be rebuilt. */
class FingerprintTest {

    private SmallOntology ontology;
    private String before = "";

    @BeforeEach
    void copy(@TempDir Path folder) {
        ontology = SmallOntology.copiedTo(folder);
        before = ontology.load().fingerprint();
    }

    @Test
    void it_is_the_same_at_each_reading() {
        assertThat(ontology.load().fingerprint()).isEqualTo(before).matches("[0-9a-f]{64}");
    }

    @Test
    void it_changes_with_a_label() {
        ontology.replacing("domaine.ttl", "\"école\"@fr", "\"écoles\"@fr");
        assertThat(ontology.load().fingerprint()).isNotEqualTo(before);
    }

    @Test
    void it_does_not_change_with_comments_spaces_prefixes_or_order() {
        ontology.rewriting("domaine.ttl", content -> "# relu\r\n" + content.replace("\n", "\r\n"))
                .replacing(
                        "domaine.ttl",
                        "\"école\"@fr , \"enseignement scolaire\"@fr",
                        "\"enseignement scolaire\"@fr,\"école\"@fr")
                .rewriting("odd.ttl", content -> content.replace("odd:", "but:"));
        assertThat(ontology.load().fingerprint()).isEqualTo(before);
    }
}
