package fr.essaim.territory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The territories of France as of the packed official codes: what they are, what they lie in, which one a text means. */
public final class Territories {

    private final Hierarchy hierarchy;
    private final Map<TerritoryCode, TreeSet<String>> formerNames = new HashMap<>();
    private @Nullable TerritoryFinder finder;

    private Territories(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        hierarchy.formerCommunes().forEach(this::rememberName);
    }

    /** Reads the packed files anew: keep what it returns, it never changes. */
    public static Territories load() {
        Hierarchy hierarchy = new Hierarchy();
        PackedTerritories.eachTerritory(hierarchy::add);
        PackedTerritories.eachFormerCommune(hierarchy::add);
        return new Territories(hierarchy);
    }

    /** The territory of that code; the code of a merged commune or of an arrondissement gives the commune of today. */
    public Optional<Territory> find(TerritoryCode code) {
        return hierarchy.find(code);
    }

    /** The territory itself and all that contains it, from the smallest kind to France; empty when the code is unknown. */
    public List<Territory> containing(TerritoryCode code) {
        return hierarchy.containing(code);
    }

    /** Where something is, as one tells it: the territory's name, then that of its département when it lies in one; the code itself when it is unknown. */
    public List<String> placeAround(TerritoryCode code) {
        String name = find(code).map(Territory::name).orElse(code.toString());
        Stream<String> around = containing(code).stream()
                .filter(container -> container.code().kind() == TerritoryKind.DEPARTEMENT)
                .map(Territory::name)
                .limit(1);
        return Stream.concat(Stream.of(name), around).distinct().toList();
    }

    /**
     * What the territory stands under in a tree: a commune or an EPCI under its département (some EPCI under several), a
     * département under its région, a région under France, France under nothing.
     */
    public List<Territory> parents(TerritoryCode code) {
        return hierarchy.parents(code);
    }

    /** The names of the communes that were merged into this one, in the order of the alphabet, without its own name. */
    public List<String> formerNames(TerritoryCode code) {
        return hierarchy
                .find(code)
                .map(today -> formerNames.getOrDefault(today.code(), new TreeSet<>()))
                .map(List::copyOf)
                .orElse(List.of());
    }

    /** Which territory a text means: a code, a postal code, a name of today or of yesterday, a « Nom (département) ». */
    public TerritoryLookup lookUp(String text) {
        return finder().lookUp(text);
    }

    /** The commune that a text names as a person writes it: by its name, with its département or without, or by its postal code; other territories are left aside. */
    public TerritoryLookup lookUpCommune(String text) {
        return CommuneLookup.among(lookUp(text));
    }

    /** The commune whose middle is the nearest to a point; empty when none is within so many kilometres. */
    public Optional<Territory> nearestCommune(Centre point, double kilometres) {
        return new NearestCommune(point).within(kilometres, hierarchy.all());
    }

    /** Territories whose name begins so, the most populated first: what a person who types may be about to mean. */
    public List<Territory> beginningWith(String text, int most) {
        String beginning = Folding.fold(text);
        return beginning.isEmpty()
                ? List.of()
                : hierarchy.all().stream()
                        .filter(territory -> Folding.fold(territory.name()).startsWith(beginning))
                        .sorted(Comparator.comparingInt(Territory::populationOrZero)
                                .reversed())
                        .limit(most)
                        .toList();
    }

    /** Every territory of today. */
    public List<Territory> all() {
        return hierarchy.all();
    }

    /** A name without what people leave out or vary: accents, capitals, hyphens, apostrophes, « St » for « Saint ». */
    public static String folded(String name) {
        return Folding.fold(name);
    }

    /** The names are indexed at the first look-up: it is half of the work, and searching needs codes only. */
    private synchronized TerritoryFinder finder() {
        if (finder == null) {
            finder = new TerritoryFinder(hierarchy);
        }
        return finder;
    }

    private void rememberName(FormerCommune former) {
        Territory today = hierarchy.find(former.today()).orElseThrow();
        if (former.wasMerged() && !former.name().equals(today.name())) {
            formerNames.computeIfAbsent(today.code(), first -> new TreeSet<>()).add(former.name());
        }
    }
}
