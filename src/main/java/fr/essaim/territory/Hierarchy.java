package fr.essaim.territory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which territory lies in which; a commune's code of yesterday stands for the commune that took it over. */
final class Hierarchy {

    private final List<Territory> all = new ArrayList<>(40_000);
    private final Map<TerritoryKind, Map<String, Territory>> byKind = new EnumMap<>(TerritoryKind.class);
    private final Map<TerritoryCode, FormerCommune> former = new LinkedHashMap<>();

    void add(Territory territory) {
        all.add(territory);
        byKind.computeIfAbsent(territory.code().kind(), kind -> new HashMap<>())
                .put(territory.code().value(), territory);
    }

    void add(FormerCommune commune) {
        former.put(commune.code(), commune);
    }

    List<Territory> all() {
        return Collections.unmodifiableList(all);
    }

    Collection<FormerCommune> formerCommunes() {
        return Collections.unmodifiableCollection(former.values());
    }

    Optional<Territory> find(TerritoryCode code) {
        return Optional.ofNullable(get(code));
    }

    List<Territory> containing(TerritoryCode code) {
        Map<TerritoryCode, Territory> containing = new LinkedHashMap<>();
        collect(code, containing);
        return containing.values().stream()
                .sorted(Comparator.comparing(territory -> territory.code().kind()))
                .toList();
    }

    List<Territory> parents(TerritoryCode code) {
        List<Territory> parents = new ArrayList<>();
        for (TerritoryCode container : withinOf(code)) {
            if (container.kind() != TerritoryKind.EPCI) {
                find(container).ifPresent(parents::add);
            }
        }
        return List.copyOf(parents);
    }

    boolean liesIn(Set<TerritoryCode> places, Territory territory) {
        for (Territory container : parents(territory.code())) {
            if (places.contains(container.code()) || liesIn(places, container)) {
                return true;
            }
        }
        return false;
    }

    private void collect(TerritoryCode code, Map<TerritoryCode, Territory> containing) {
        Territory territory = get(code);
        if (territory == null) {
            return;
        }
        containing.put(territory.code(), territory);
        for (TerritoryCode container : territory.within()) {
            // an EPCI may reach into a département where this commune is not: it is taken, not climbed
            if (container.kind() == TerritoryKind.EPCI) {
                find(container).ifPresent(epci -> containing.put(container, epci));
            } else {
                collect(container, containing);
            }
        }
    }

    private List<TerritoryCode> withinOf(TerritoryCode code) {
        Territory territory = get(code);
        return territory == null ? List.of() : territory.within();
    }

    private @Nullable Territory get(TerritoryCode code) {
        Territory territory = ofToday(code);
        FormerCommune takenOver = former.get(code);
        return territory != null || takenOver == null ? territory : ofToday(takenOver.today());
    }

    private @Nullable Territory ofToday(TerritoryCode code) {
        return byKind.getOrDefault(code.kind(), Map.of()).get(code.value());
    }
}
