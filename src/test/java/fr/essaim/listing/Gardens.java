package fr.essaim.listing;

import fr.essaim.WithoutWeb;
import fr.essaim.listing.GardenEvent.GardenClosed;
import fr.essaim.listing.GardenEvent.GardenLocated;
import fr.essaim.listing.GardenEvent.GardenPlanted;
import fr.essaim.listing.GardenEvent.GardenTended;
import fr.essaim.search.IndexMaintenance;
import fr.essaim.storage.EventFamily;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.MetaData;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A base of gardens: the application with one kind of list more. */
final class Gardens implements AutoCloseable {

    private final ConfigurableApplicationContext application;
    private final Map<String, Long> sequences = new HashMap<>();

    Gardens(Path data) {
        application = WithoutWeb.startWith(Beans.class, data);
    }

    /** The kind and its events, for the application of these tests alone. */
    static final class Beans {

        @Bean
        EventFamily gardenEvents() {
            return new EventFamily(GardenEvent.class);
        }

        @Bean
        ListedKind<GardenEvent, Garden> gardenKind() {
            return new GardenKind();
        }
    }

    /** Stores events, and waits until the lists know them. */
    void happened(GardenEvent... events) {
        List<EventMessage<?>> messages = new ArrayList<>();
        for (GardenEvent event : events) {
            long sequence = sequences.merge(event.id(), 0L, (before, first) -> before + 1);
            messages.add(new GenericDomainEventMessage<>(
                    "Garden", event.id(), sequence, event, MetaData.with("actor", "person-1")));
        }
        EventStore store = application.getBean(EventStore.class);
        application.getBean(TransactionManager.class).executeInTransaction(() -> store.publish(messages));
        maintenance().awaitCaughtUp();
    }

    Listing<Garden> list() {
        return application.getBean(Listings.class).of(Garden.class);
    }

    Listings listings() {
        return application.getBean(Listings.class);
    }

    IndexMaintenance maintenance() {
        return application.getBean(IndexMaintenance.class);
    }

    <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    @Override
    public void close() {
        application.close();
    }

    static GardenPlanted planted(String id, String name, String... concepts) {
        return told(id, name, "", "", concepts);
    }

    static GardenPlanted told(String id, String name, String summary, String story, String... concepts) {
        Set<ConceptId> all = new TreeSet<>();
        for (String concept : concepts) {
            all.add(ConceptId.of(concept));
        }
        return new GardenPlanted(id, name, summary, story, all);
    }

    static GardenLocated located(String id, int since, String... places) {
        Set<TerritoryCode> all = new TreeSet<>();
        for (String place : places) {
            all.add(TerritoryCode.of(place));
        }
        return new GardenLocated(id, all, since);
    }

    static GardenTended tended(String id, String by) {
        return new GardenTended(id, by);
    }

    static GardenClosed closed(String id, int year) {
        return new GardenClosed(id, year);
    }
}
