package fr.essaim.search;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.essaim.lucene.FollowedIndex;
import fr.essaim.lucene.FollowedIndexes;
import fr.essaim.storage.EventLog;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** How far the application is: what a monitor watches and a test waits on. */
@RestController
@Tag(name = "État")
class StatusApi {

    private final EventLog events;
    private final CaseStudyIndex cases;
    private final List<FollowedIndexes> keepers;
    private final String version;

    StatusApi(
            EventLog events,
            CaseStudyIndex cases,
            List<FollowedIndexes> keepers,
            @Value("${essaim.version}") String version) {
        this.events = events;
        this.cases = cases;
        this.keepers = keepers;
        this.version = version;
    }

    @GetMapping("/api/v1/etat")
    @Operation(summary = "Dit la version, les événements enregistrés et la position de chaque projection")
    Status status() {
        List<Projection> projections = keepers.stream()
                .flatMap(keeper -> keeper.indexes().stream())
                .map(StatusApi::projection)
                .toList();
        return new Status(version, events.count(), events.head(), projections, documents(cases));
    }

    private static Projection projection(FollowedIndex<?, ?> index) {
        return new Projection(index.name(), index.position(), index.isRebuilding(), documents(index));
    }

    private static long documents(FollowedIndex<?, ?> index) {
        return index.search(searcher -> searcher.getIndexReader().numDocs());
    }

    /**
     * The application's state; positions are those of the event store.
     *
     * @param documents how many cases there are
     */
    record Status(
            String version,
            @JsonProperty("evenements") long events,
            @JsonProperty("dernier_evenement") long head,
            List<Projection> projections,
            @JsonProperty("documents") long documents) {}

    /** How far one projection has come. */
    record Projection(
            @JsonProperty("nom") String name,
            long position,
            @JsonProperty("reconstruction") boolean rebuilding,
            long documents) {}
}
