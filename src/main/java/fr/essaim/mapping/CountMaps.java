package fr.essaim.mapping;

import fr.essaim.mapping.CountMap.Counted;
import fr.essaim.mapping.CountMap.ShadeClass;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Puts counts by territory on the map. */
@Component
public class CountMaps {

    private static final int SHADES = 5;

    private final Outlines outlines;
    private final Territories territories;

    CountMaps(Outlines outlines, Territories territories) {
        this.outlines = outlines;
        this.territories = territories;
    }

    /**
     * The map of some counts.
     *
     * @param counts how many by territory code, as the facet « territoire » counts them: each is counted in all that contains it
     * @param found how many are found in all, wherever they are
     * @param selected the codes that the search is narrowed to
     * @param address the address of the search narrowed to a territory, or widened again when it is among the selected
     */
    public CountMap map(
            Detail detail,
            Counted counted,
            Map<String, Integer> counts,
            int found,
            Set<String> selected,
            Function<TerritoryCode, String> address) {
        Map<TerritoryCode, Integer> inAreas = areas(detail, counts, selected);
        List<ShadeClass> classes =
                classes(inAreas.values().stream().mapToInt(count -> count).max().orElse(0));
        Map<TerritoryCode, Outline> drawn = new HashMap<>();
        outlines.of(detail).forEach(outline -> drawn.put(outline.code(), outline));
        List<Area> areas = new ArrayList<>();
        inAreas.forEach((code, count) -> areas.add(new Area(
                territories.find(code).map(Territory::name).orElse(code.value()),
                count,
                address.apply(code),
                selected.contains(code.toString()) ? Area.Choice.SELECTED : Area.Choice.OPEN,
                shade(classes, count),
                drawn.get(code))));
        areas.sort(Comparator.comparing(Area::name, Collator.getInstance(Locale.FRENCH)));
        int placed = inAreas.values().stream().mapToInt(count -> count).sum();
        return new CountMap(detail, counted, areas, classes, Math.max(0, found - placed));
    }

    // Every territory that is drawn, and those without outline that count something.
    private Map<TerritoryCode, Integer> areas(Detail detail, Map<String, Integer> counts, Set<String> selected) {
        Map<TerritoryCode, Integer> areas = new HashMap<>();
        outlines.of(detail).forEach(outline -> areas.put(outline.code(), 0));
        selected.stream().map(TerritoryCode::of).forEach(code -> areas.putIfAbsent(code, 0));
        counts.forEach((code, count) -> areas.put(TerritoryCode.of(code), count));
        areas.keySet().removeIf(code -> code.kind() != detail.kind());
        return areas;
    }

    /** At most five classes with whole limits, each about twice as wide as the one before: a few large counts leave the small ones apart. */
    static List<ShadeClass> classes(int largest) {
        TreeSet<Integer> limits = new TreeSet<>();
        for (int shade = 1; shade <= SHADES; shade++) {
            limits.add((int) Math.ceil(largest * (Math.pow(2, shade) - 1) / (Math.pow(2, SHADES) - 1)));
        }
        limits.remove(0);
        List<ShadeClass> classes = new ArrayList<>();
        int least = 1;
        for (int most : limits) {
            // The darkest shade is always that of the most.
            int shade = SHADES - limits.size() + classes.size() + 1;
            classes.add(new ShadeClass(shade, least, most));
            least = most + 1;
        }
        return classes;
    }

    private static int shade(List<ShadeClass> classes, int count) {
        return classes.stream()
                .filter(each -> count >= each.least() && count <= each.most())
                .mapToInt(ShadeClass::shade)
                .findFirst()
                .orElse(0);
    }
}
