package fr.essaim.search;

import fr.essaim.casestudy.event.CaseStudyEvent;
import fr.essaim.lucene.FollowedIndex;
import fr.essaim.lucene.FollowedIndexes;
import fr.essaim.storage.DataDirectory;
import java.time.Duration;
import java.util.List;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The index of case studies while the application runs. */
// The first of all indexes, wherever they are told one after the other.
@Component
@Order(0)
class CaseStudyIndex extends FollowedIndex<CaseStudyEvent, IndexedCase> implements FollowedIndexes {

    CaseStudyIndex(
            EventStore store,
            CaseStudyProjection projection,
            DataDirectory directory,
            @Value("${essaim.index-commit-interval:10s}") Duration commitInterval) {
        super(store, projection, directory.path().resolve("index"), commitInterval);
    }

    @Override
    public List<FollowedIndex<?, ?>> indexes() {
        return List.of(this);
    }
}
