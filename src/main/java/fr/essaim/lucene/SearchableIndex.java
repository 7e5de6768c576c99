package fr.essaim.lucene;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NRTCachingDirectory;
import org.jspecify.annotations.Nullable;

/**
 * One index on disk, written by one thread and read by many. Documents and the position they stand for enter together, and a commit keeps both or neither.
 */
public final class SearchableIndex implements Closeable {

    /** Half as many as Lucene keeps of its own accord: what is searched far more often than written is merged a little more, since every question looks its words up in every segment. */
    private static final double SEGMENTS_PER_TIER = 4;

    private static final String POSITION = "position";
    private static final String SCHEMA = "schema";
    private static final String VOCABULARIES = "vocabularies";
    private static final double BUFFER_MEGABYTES = 64;
    /** Small new segments wait in memory for the next commit: a refresh after one command makes no file. In megabytes. */
    private static final double LARGEST_IN_MEMORY = 4;

    private static final double ALL_IN_MEMORY = 32;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final FacetsConfig facets;
    private final IndexStamp stamp;
    private IndexPosition applied;
    private boolean unseen;
    private volatile IndexPosition visible;

    private SearchableIndex(Directory directory, IndexWriter writer, FacetsConfig facets, IndexStamp stamp)
            throws IOException {
        this.directory = directory;
        this.writer = writer;
        this.facets = facets;
        this.stamp = stamp;
        this.applied = new IndexPosition(commitData(writer).getOrDefault(POSITION, ""));
        this.visible = applied;
        this.searchers = new SearcherManager(writer, new FacetedSearcher.Factory(facets));
    }

    /**
     * Opens an index, or begins one in an empty folder.
     *
     * @throws IndexUnusable when it is damaged, or was built with something else than the stamp says
     */
    public static SearchableIndex open(Path folder, Analyzer analyzer, FacetsConfig facets, IndexStamp stamp) {
        return open(folder, analyzer, facets, stamp, CheckedBytes.none());
    }

    /** The same where some bytes may have been checked already. */
    static SearchableIndex open(
            Path folder, Analyzer analyzer, FacetsConfig facets, IndexStamp stamp, CheckedBytes checked) {
        IndexWriter writer = null;
        try {
            Directory directory = new NRTCachingDirectory(FSDirectory.open(folder), LARGEST_IN_MEMORY, ALL_IN_MEMORY);
            writer = new IndexWriter(
                    directory,
                    new IndexWriterConfig(analyzer)
                            .setRAMBufferSizeMB(BUFFER_MEGABYTES)
                            .setMergePolicy(new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER))
                            .setCommitOnClose(false));
            requireStamp(commitData(writer), stamp);
            requireIntegrity(writer, checked);
            return new SearchableIndex(directory, writer, facets, stamp);
        } catch (IndexUnusable e) {
            rollback(writer);
            throw e;
        } catch (IOException | RuntimeException e) {
            // Bytes that are not Lucene's own fail in many ways; all mean the same here.
            rollback(writer);
            throw new IndexUnusable("damaged: " + e.getMessage(), e);
        }
    }

    /**
     * Adds documents that it cannot hold yet, replaces others, each named by its term, and moves the position, as one step. To be called by one thread only, like commit
     * and refresh.
     */
    public void apply(Collection<Document> added, Map<Term, Document> replaced, IndexPosition reached) {
        try {
            for (Document document : added) {
                writer.addDocument(facets.build(document));
            }
            for (Map.Entry<Term, Document> entry : replaced.entrySet()) {
                writer.updateDocument(entry.getKey(), facets.build(entry.getValue()));
            }
            unseen |= !added.isEmpty() || !replaced.isEmpty();
            Map<String, String> data = new LinkedHashMap<>();
            data.put(POSITION, reached.value());
            data.put(SCHEMA, stamp.schema());
            data.put(VOCABULARIES, stamp.vocabularies());
            writer.setLiveCommitData(data.entrySet());
            applied = reached;
        } catch (IOException e) {
            throw new UncheckedIOException("writing the index", e);
        }
    }

    /** Puts on disk all that was applied. */
    public void commit() {
        try {
            writer.commit();
        } catch (IOException e) {
            throw new UncheckedIOException("committing the index", e);
        }
    }

    /** Lets searches see all that was applied. */
    public void refresh() {
        try {
            // A new position alone is no reason to open a reader.
            if (unseen) {
                searchers.maybeRefreshBlocking();
                unseen = false;
            }
            visible = applied;
        } catch (IOException e) {
            throw new UncheckedIOException("refreshing the index", e);
        }
    }

    /** Whether it never held anything. */
    boolean isEmpty() {
        return applied.equals(IndexPosition.START) && writer.getDocStats().maxDoc == 0;
    }

    public boolean hasUncommittedChanges() {
        return writer.hasUncommittedChanges();
    }

    /** How far searches see. What was applied since is safe to apply again: whoever resumes, resumes here. */
    public IndexPosition position() {
        return visible;
    }

    /** Runs one search on what is visible now. */
    public <R extends @Nullable Object> R search(Search<R> search) {
        return searchOn(acquire(), search);
    }

    /** What is visible now; it stays readable, even when this index is closed meanwhile, until {@link #searchOn} has used it. */
    public FacetedSearcher acquire() {
        try {
            return (FacetedSearcher) searchers.acquire();
        } catch (IOException e) {
            throw new UncheckedIOException("opening a searcher", e);
        }
    }

    /** Runs one search on an acquired searcher, and gives it back. */
    public static <R extends @Nullable Object> R searchOn(FacetedSearcher searcher, Search<R> search) {
        try {
            return search.on(searcher);
        } catch (IOException e) {
            throw new UncheckedIOException("searching the index", e);
        } finally {
            release(searcher);
        }
    }

    // What was applied since the last commit is left out: the events hold it.
    @Override
    public void close() throws IOException {
        searchers.close();
        writer.rollback();
        directory.close();
    }

    private static void release(FacetedSearcher searcher) {
        try {
            searcher.getIndexReader().decRef();
        } catch (IOException e) {
            throw new UncheckedIOException("releasing a searcher", e);
        }
    }

    private static void requireStamp(Map<String, String> data, IndexStamp stamp) {
        if (data.isEmpty()) {
            return;
        }
        IndexStamp found = new IndexStamp(data.getOrDefault(SCHEMA, ""), data.getOrDefault(VOCABULARIES, ""));
        if (!found.equals(stamp)) {
            throw new IndexUnusable("out of date: built with " + found + ", wanted " + stamp, null);
        }
    }

    private static void requireIntegrity(IndexWriter writer, CheckedBytes checked) throws IOException {
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            checked.require(reader);
        }
    }

    private static Map<String, String> commitData(IndexWriter writer) {
        Map<String, String> data = new LinkedHashMap<>();
        Iterable<Map.Entry<String, String>> live = writer.getLiveCommitData();
        if (live != null) {
            live.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    private static void rollback(@Nullable IndexWriter writer) {
        if (writer == null) {
            return;
        }
        try {
            writer.rollback();
        } catch (IOException e) {
            throw new UncheckedIOException("leaving an unusable index", e);
        }
    }

    /** A question to the index as it is visible now. */
    public interface Search<R extends @Nullable Object> {
        R on(FacetedSearcher searcher) throws IOException;
    }

    /** An index that cannot serve: it must be rebuilt from the events. */
    public static final class IndexUnusable extends RuntimeException {
        IndexUnusable(String message, @Nullable Throwable cause) {
            super(message, cause);
        }
    }
}
