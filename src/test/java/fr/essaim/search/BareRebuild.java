package fr.essaim.search;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.storage.Provenance;
import fr.essaim.storage.StoredJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import tools.jackson.core.type.TypeReference;

/**
 * The least that a rebuild can be: one cursor over the events, one fold, the same documents added to a new index with the same analysis, one commit. It knows what the
 * product cannot: that all the events of a case follow each other, that nothing comes twice, and that nobody searches or stops it.
 */
public final class BareRebuild {

    private static final TypeReference<Map<String, String>> META_DATA = new TypeReference<>() {};
    private static final double BUFFER_MEGABYTES = 64;
    private static final int FETCHED_TOGETHER = 1_000;

    private final CaseStudyDocuments documents;
    private final Path database;
    private final Map<String, Class<? extends CaseStudyEvent>> types;
    private @Nullable IndexedCase current;
    private long events;

    public BareRebuild(ApplicationContext context, Path database) {
        this.documents = context.getBean(CaseStudyDocuments.class);
        this.database = database;
        this.types = Arrays.stream(CaseStudyEvent.class.getPermittedSubclasses())
                .map(type -> type.<CaseStudyEvent>asSubclass(CaseStudyEvent.class))
                .collect(Collectors.toMap(Class::getSimpleName, Function.identity()));
    }

    /** Builds the index in an empty folder from so many events at most; answers how many were read. */
    public long into(Path folder, long most) throws IOException, SQLException {
        IndexWriterConfig config =
                new IndexWriterConfig(CaseStudyFields.analyzer()).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (FSDirectory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, config);
                Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database);
                Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCHED_TOGETHER);
            ResultSet rows = statement.executeQuery(
                    "SELECT payload_type, aggregate_id, sequence_number, happened_at, payload, meta_data FROM event ORDER BY global_index");
            while (events < most && rows.next()) {
                take(rows, writer);
            }
            write(writer);
            writer.commit();
            return events;
        }
    }

    private void take(ResultSet row, IndexWriter writer) throws SQLException, IOException {
        events++;
        Class<? extends CaseStudyEvent> type = types.get(row.getString(1));
        if (type == null) {
            return;
        }
        if (current != null && !current.sheet().id().value().equals(row.getString(2))) {
            write(writer);
            current = null;
        }
        fold(StoredJson.mapper().readValue(row.getBytes(5), type), row);
    }

    private void fold(CaseStudyEvent event, ResultSet row) throws SQLException {
        Instant at = Instant.parse(row.getString(4));
        Provenance provenance = Provenance.of(
                StoredJson.mapper().readValue(new String(row.getBytes(6), StandardCharsets.UTF_8), META_DATA));
        long number = row.getLong(3);
        current = current == null
                ? IndexedCase.begun(CaseStudySheet.drafted((CaseStudyDrafted) event, at, provenance), number)
                : current.after(current.sheet().after(event, at, provenance), number);
    }

    private void write(IndexWriter writer) throws IOException {
        if (current != null) {
            writer.addDocument(CaseStudyFields.facets().build(documents.of(current)));
        }
    }
}
