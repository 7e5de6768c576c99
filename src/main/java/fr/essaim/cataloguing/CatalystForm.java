package fr.essaim.cataloguing;

import fr.essaim.catalyst.CatalystColumns;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/** What stands in the fields of the form, as typed or chosen, right or wrong: all that is needed to show it again. */
public record CatalystForm(Map<String, String> fields, Map<String, Set<String>> choices) {

    static final List<String> TYPED = List.of(
            CatalystColumns.NAME,
            CatalystColumns.PRESENTATION,
            CatalystColumns.WEBSITE,
            CatalystColumns.TERRITORY,
            CatalystColumns.SOURCES);
    static final List<String> CHOSEN =
            List.of(CatalystColumns.METIERS, CatalystColumns.DOMAINS, CatalystColumns.LEVELS);

    static final Set<String> COLUMNS =
            Stream.concat(TYPED.stream(), CHOSEN.stream()).collect(Collectors.toUnmodifiableSet());

    private static final String TERRITORY_CHOICE = "territoire.choisi";

    static final CatalystForm BLANK = new CatalystForm(Map.of(), Map.of());

    static CatalystForm sent(MultiValueMap<String, String> parameters) {
        Map<String, String> fields = new LinkedHashMap<>();
        TYPED.forEach(column -> fields.put(column, text(parameters, column)));
        String territory = text(parameters, TERRITORY_CHOICE);
        if (!territory.isEmpty()) {
            fields.put(CatalystColumns.TERRITORY, territory);
        }
        Map<String, Set<String>> choices = new LinkedHashMap<>();
        CHOSEN.forEach(column -> choices.put(column, new LinkedHashSet<>(parameters.getOrDefault(column, List.of()))));
        return new CatalystForm(fields, choices);
    }

    public String value(String column) {
        return fields.getOrDefault(column, "");
    }

    public Set<String> chosen(String column) {
        return choices.getOrDefault(column, Set.of());
    }

    /** The form as the cells of a row. */
    Map<String, List<String>> cells() {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        TYPED.forEach(column -> cells.put(column, List.of(value(column))));
        cells.put(
                CatalystColumns.SOURCES,
                value(CatalystColumns.SOURCES).lines().map(String::strip).toList());
        CHOSEN.forEach(column -> cells.put(column, List.copyOf(chosen(column))));
        return cells;
    }

    // Browsers send lines that end in two characters.
    private static String text(MultiValueMap<String, String> parameters, String name) {
        String sent = parameters.getFirst(name);
        return sent == null
                ? ""
                : sent.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
