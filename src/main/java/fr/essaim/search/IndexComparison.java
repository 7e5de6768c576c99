package fr.essaim.search;

import fr.essaim.lucene.DocumentDigests;
import fr.essaim.lucene.SearchableIndex;
import fr.essaim.storage.DataDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/** Compares the index that answers with one built from the events just now, document by document. */
@Component
class IndexComparison {

    private static final int MOST_TOLD = 100;

    private final CaseStudyIndex index;
    private final Path scratch;

    IndexComparison(CaseStudyIndex index, DataDirectory directory) {
        this.index = index;
        this.scratch = directory.path().resolve("verification");
    }

    IndexCheck run() {
        Map<String, String> found = index.search(searcher -> DocumentDigests.of(searcher, CaseStudyFields.ID_ORDER));
        Map<String, String> wanted = fromEvents();
        TreeSet<String> ids = new TreeSet<>(found.keySet());
        ids.addAll(wanted.keySet());
        List<String> differences = new ArrayList<>();
        for (String id : ids) {
            if (!Objects.equals(found.get(id), wanted.get(id)) && differences.size() < MOST_TOLD) {
                differences.add(difference(id, found, wanted));
            }
        }
        return new IndexCheck(ids.size(), differences);
    }

    private static String difference(String id, Map<String, String> found, Map<String, String> wanted) {
        if (!found.containsKey(id)) {
            return "La fiche «\u00A0" + id + "\u00A0» manque dans l’index.";
        }
        return wanted.containsKey(id)
                ? "La fiche «\u00A0" + id + "\u00A0» diffère dans l’index."
                : "La fiche «\u00A0" + id + "\u00A0» est dans l’index sans être dans les événements.";
    }

    private Map<String, String> fromEvents() {
        try {
            FileSystemUtils.deleteRecursively(scratch);
            Files.createDirectories(scratch);
            try (SearchableIndex fresh = index.open(scratch);
                    EventFeed feed = index.feed(fresh)) {
                feed.catchUp(() -> false);
                return fresh.search(searcher -> DocumentDigests.of(searcher, CaseStudyFields.ID_ORDER));
            } finally {
                FileSystemUtils.deleteRecursively(scratch);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("comparing the index", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while comparing the index", e);
        }
    }
}
