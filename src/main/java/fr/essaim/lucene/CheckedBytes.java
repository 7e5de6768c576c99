package fr.essaim.lucene;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * Which commit of an index was read to its last byte and found as it was written. Opening a segment reads its frame only: without this a changed byte would show as a wrong
 * answer, or as none. Reading hundreds of megabytes takes a moment, in which an application that starts has other things to do: it may be begun early and is awaited before
 * anything is answered.
 */
final class CheckedBytes {

    private static final CheckedBytes NONE = new CheckedBytes(CompletableFuture.completedFuture(Optional.empty()));

    private final CompletableFuture<Optional<String>> commit;

    private CheckedBytes(CompletableFuture<Optional<String>> commit) {
        this.commit = commit;
    }

    static CheckedBytes none() {
        return NONE;
    }

    /** Begins to read the last commit of a folder, beside whatever else goes on. */
    static CheckedBytes begin(Path folder) {
        return new CheckedBytes(CompletableFuture.supplyAsync(() -> read(folder)));
    }

    /** Reads all that a reader stands for, unless it was read already. */
    void require(DirectoryReader reader) throws IOException {
        @Nullable String asked = reader.getIndexCommit().getSegmentsFileName();
        if (!commit.join().equals(Optional.ofNullable(asked))) {
            requireSound(reader);
        }
    }

    // Whatever is wrong there is found again, and told, by whoever opens the index.
    private static Optional<String> read(Path folder) {
        try (FSDirectory directory = FSDirectory.open(folder)) {
            if (!DirectoryReader.indexExists(directory)) {
                return Optional.empty();
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                requireSound(reader);
                return Optional.of(reader.getIndexCommit().getSegmentsFileName());
            }
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static void requireSound(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            leaf.reader().checkIntegrity();
        }
    }
}
