package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyBuilder;
import fr.essaim.casestudy.command.PublishCaseStudy;
import fr.essaim.storage.Commands;
import fr.essaim.storage.Provenance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * The whole application over HTTP, started once for all the classes that extend this one. Each class begins its ids with a word of its own and looks at these
 * alone, so that none depends on another.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "essaim.imports=non")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchedBase {

    private static final Path DATA = temporaryFolder();
    static final Provenance SOMEBODY = Provenance.of("person-1");

    @Autowired
    Commands commands;

    @Autowired
    IndexMaintenance index;

    @LocalServerPort
    int port;

    private final String prefix;

    SearchedBase(String prefix) {
        this.prefix = prefix;
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("essaim.data", DATA::toString);
    }

    /** The cases of the class, before its first test. */
    abstract void tell();

    @BeforeAll
    void tellAndAwait() {
        tell();
        index.awaitCaughtUp();
    }

    /** A case whose id begins with the word of this class. */
    CaseStudyBuilder aCase(String name) {
        return CaseStudyBuilder.aCaseStudy(prefix + name);
    }

    void published(CaseStudyBuilder... cases) {
        List<Object> all = new ArrayList<>();
        for (CaseStudyBuilder told : cases) {
            all.add(told.drafted());
            all.add(new PublishCaseStudy(told.id(), null));
        }
        commands.sendTogether(all, SOMEBODY);
    }

    void send(Object... all) {
        commands.sendTogether(List.of(all), SOMEBODY);
    }

    Visitor visitor() {
        return new Visitor(port);
    }

    /** The cases of this class that the words find, without the word of the class, in the order of the answer. */
    List<String> foundBy(String text) {
        return found(Visitor.words(text));
    }

    /** The cases of this class that a question finds, without the word of the class, in the order of the answer. */
    List<String> found(String question) {
        return visitor().ids(question).stream()
                .filter(id -> id.startsWith(prefix))
                .map(id -> id.substring(prefix.length()))
                .toList();
    }

    private static Path temporaryFolder() {
        try {
            Path folder = Files.createTempDirectory("essaim-search");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            // The operating system clears its temporary folder some day.
        }
    }
}
