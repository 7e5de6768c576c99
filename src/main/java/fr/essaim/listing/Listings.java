package fr.essaim.listing;

import fr.essaim.lucene.FollowedIndex;
import fr.essaim.lucene.FollowedIndexes;
import fr.essaim.storage.DataDirectory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** All the lists, one for each {@link ListedKind}; each has an index of its own, which follows the events while the application runs. */
@Component
public class Listings implements FollowedIndexes, SmartLifecycle {

    private final Map<Class<?>, IndexListing<?, ?>> listings = new LinkedHashMap<>();
    private volatile boolean running;

    Listings(
            ObjectProvider<ListedKind<?, ?>> kinds,
            ListToolbox toolbox,
            EventStore store,
            DataDirectory directory,
            @Value("${essaim.index-commit-interval:10s}") Duration commitInterval) {
        for (ListedKind<?, ?> kind : kinds.orderedStream().toList()) {
            if (listings.put(kind.state(), listing(kind, toolbox, store, directory, commitInterval)) != null) {
                throw new IllegalStateException("two kinds of list with the state " + kind.state());
            }
        }
    }

    private static <E, S> IndexListing<E, S> listing(
            ListedKind<E, S> kind,
            ListToolbox toolbox,
            EventStore store,
            DataDirectory directory,
            Duration commitInterval) {
        ListRecipe<E, S> recipe = toolbox.recipe(kind);
        FollowedIndex<E, Kept<S>> index =
                new FollowedIndex<>(store, recipe, directory.path().resolve("index-" + kind.name()), commitInterval);
        return new IndexListing<>(kind, recipe, index, toolbox.tools(kind));
    }

    /**
     * The list of the kind that has this state.
     *
     * @throws IllegalArgumentException when no kind has it
     */
    // What is kept under a state was made from the kind that has it.
    @SuppressWarnings("unchecked")
    public <S> Listing<S> of(Class<S> state) {
        IndexListing<?, ?> found = listings.get(state);
        if (found == null) {
            throw new IllegalArgumentException("no list of " + state.getName());
        }
        return (Listing<S>) found;
    }

    @Override
    public List<FollowedIndex<?, ?>> indexes() {
        List<FollowedIndex<?, ?>> indexes = new ArrayList<>();
        listings.values().forEach(listing -> indexes.add(listing.index()));
        return indexes;
    }

    @Override
    public void start() {
        indexes().forEach(FollowedIndex::start);
        running = true;
    }

    @Override
    public void stop() {
        indexes().forEach(FollowedIndex::stop);
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return FollowedIndex.PHASE;
    }
}
