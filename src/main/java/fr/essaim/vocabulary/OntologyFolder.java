package fr.essaim.vocabulary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the files of the ontology, on disk or inside the application. */
final class OntologyFolder {

    private static final String IN_THE_APPLICATION = "classpath*:ontology/*" + OntologyFile.EXTENSION;

    private OntologyFolder() {}

    static List<OntologyFile> ofTheApplication() {
        try {
            List<OntologyFile> files = new ArrayList<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(IN_THE_APPLICATION)) {
                files.add(new OntologyFile(String.valueOf(resource.getFilename()), resource.getContentAsByteArray()));
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A folder that is not there has no files, and is then refused for each one that is missing. */
    static List<OntologyFile> at(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.list(folder)) {
            List<OntologyFile> files = new ArrayList<>();
            for (Path path : paths.sorted().toList()) {
                String name = path.getFileName().toString();
                if (name.endsWith(OntologyFile.EXTENSION)) {
                    files.add(new OntologyFile(name, Files.readAllBytes(path)));
                }
            }
            return files;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
