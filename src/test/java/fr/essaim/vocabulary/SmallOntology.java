package fr.essaim.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.essaim.vocabulary.OntologyInvalid.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A copy of the small, valid ontology of the tests, changed step by step. */
final class SmallOntology {

    /** The file most tests change. */
    static final String FILE = "domaine.ttl";

    private static final Path ORIGINAL = Path.of("src/test/resources/ontology-small");

    private final Path folder;

    private SmallOntology(Path folder) {
        this.folder = folder;
    }

    /** A problem of that file, as it is shown. */
    static String at(int line, String message, String statement) {
        return FILE + ", ligne " + line + " : " + message + " → " + statement;
    }

    static SmallOntology copiedTo(Path folder) {
        try (Stream<Path> files = Files.list(ORIGINAL)) {
            for (Path file : files.toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
            return new SmallOntology(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallOntology replacing(String file, String text, String by) {
        return rewriting(file, content -> {
            assertThat(content.split(Pattern.quote(text), -1))
                    .as("parts around the only %s of %s", text, file)
                    .hasSize(2);
            return content.replace(text, by);
        });
    }

    SmallOntology adding(String file, String text) {
        return rewriting(file, content -> content + text);
    }

    SmallOntology rewriting(String file, UnaryOperator<String> change) {
        return writing(file, change.apply(read(file)).getBytes(StandardCharsets.UTF_8));
    }

    SmallOntology writing(String file, byte[] content) {
        try {
            Files.write(folder.resolve(file), content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SmallOntology without(String file) {
        try {
            Files.delete(folder.resolve(file));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Vocabularies load() {
        return Vocabularies.load(folder);
    }

    List<String> problems() {
        OntologyInvalid invalid = catchThrowableOfType(OntologyInvalid.class, this::load);
        assertThat(invalid).as("the ontology is refused").isNotNull();
        return invalid.problems().stream().map(Problem::toString).toList();
    }
}
