package fr.essaim.access;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How often something was tried lately under each key; each try is counted before it is made, so that many at once are not more than one after another. */
public final class Attempts {

    private static final int MOST_KEYS = 10_000;
    private static final int IPV6_NETWORK = 8;
    private static final Pattern LITERAL = Pattern.compile("[0-9a-fA-F:][0-9a-fA-F:.]*");

    private final int allowed;
    private final Duration window;
    private final InstantSource clock;
    private final Map<String, List<Instant>> tries = new ConcurrentHashMap<>();

    /**
     * @param allowed how many tries are allowed within the window
     * @param window also how long further tries are refused, from the last one that was allowed
     */
    public Attempts(int allowed, Duration window, InstantSource clock) {
        this.allowed = allowed;
        this.window = window;
        this.clock = clock;
    }

    /** The part of a visitor's address that stands for her: whoever has an IPv6 address has all those that begin with the same four groups. */
    public static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        // A proxy may write the same address in several ways, with groups of zeros left out. What is no address is no
        // name
        // to look up either.
        String literal = address.replaceFirst("%.*", "");
        if (!LITERAL.matcher(literal).matches()) {
            return address;
        }
        try {
            byte[] whole = InetAddress.getByName(literal).getAddress();
            return HexFormat.of().formatHex(whole, 0, Math.min(IPV6_NETWORK, whole.length));
        } catch (UnknownHostException e) {
            return address;
        }
    }

    /** Whether one more try is allowed; if so, it is counted. */
    public boolean begin(String key) {
        if (tries.size() > MOST_KEYS) {
            tries.values()
                    .removeIf(each -> each.getLast().isBefore(clock.instant().minus(window)));
        }
        AtomicBoolean begun = new AtomicBoolean();
        tries.compute(key, (same, former) -> withOneMore(former, begun));
        return begun.get();
    }

    /** Forgets all tries: the last one was right. */
    void forget(String key) {
        tries.remove(key);
    }

    /** Forgets the last try alone. */
    void takeBack(String key) {
        tries.computeIfPresent(
                key, (same, former) -> former.size() == 1 ? null : List.copyOf(former.subList(0, former.size() - 1)));
    }

    private List<Instant> withOneMore(@Nullable List<Instant> former, AtomicBoolean begun) {
        Instant now = clock.instant();
        List<Instant> recent = former == null ? List.of() : recent(former, now);
        if (recent.size() >= allowed) {
            return recent;
        }
        begun.set(true);
        List<Instant> more = new ArrayList<>(recent);
        more.add(now);
        return List.copyOf(more);
    }

    // Full, it stays full until the window has passed since the last try; else each try goes when its own time has
    // passed.
    private List<Instant> recent(List<Instant> former, Instant now) {
        Instant oldest = now.minus(window);
        if (former.size() >= allowed) {
            return former.getLast().isAfter(oldest) ? former : List.of();
        }
        return former.stream().filter(each -> each.isAfter(oldest)).toList();
    }
}
