package fr.essaim.access;

import fr.essaim.storage.Provenance;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Turns the actors of events, which are opaque, into the names that persons chose to show. */
@Component
public class People {

    private static final String GONE = "une personne partie";

    /** Histories ask for the same few names again and again; another node may have renamed or erased somebody this long ago. */
    private static final Duration KNOWN_FOR = Duration.ofSeconds(30);

    private static final int MOST_KNOWN = 10_000;

    private final AccountTable accounts;
    private final Map<String, Known> known = new ConcurrentHashMap<>();

    People(AccountTable accounts) {
        this.accounts = accounts;
    }

    /** The name that an actor shows: « Essaim » for the application itself, « une personne partie » for whoever is erased or unknown. */
    public String nameOf(String actor) {
        if (actor.equals(Provenance.system().actor())) {
            return "Essaim";
        }
        Known name = known.get(actor);
        if (name != null && name.until().isAfter(Instant.now())) {
            return name.name();
        }
        return learn(actor);
    }

    /** Somebody who can be named in a choice. */
    public record Person(String id, String name) {}

    /** Those who have a role, be it implied by another, and whose account is open. */
    public List<Person> having(Role role) {
        return accounts.all().stream()
                .filter(account -> !account.locked() && account.signedIn().has(role))
                .map(account -> new Person(account.id(), account.name()))
                .sorted(Comparator.comparing(Person::name))
                .toList();
    }

    void forget(String actor) {
        known.remove(actor);
    }

    private String learn(String actor) {
        String name = accounts.find(actor).map(Account::name).orElse(GONE);
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        known.put(actor, new Known(name, Instant.now().plus(KNOWN_FOR)));
        return name;
    }

    private record Known(String name, Instant until) {}
}
