package fr.essaim.understanding;

import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The territories by the names and codes that people type; built once, read by one look-up for each stretch of words. */
final class PlaceNames {

    private static final Set<String> LINKS = Set.of("le", "la", "les", "l", "de", "du", "des", "d");

    private final Map<String, List<Territory>> official = new HashMap<>(65_536);
    private final Map<String, List<Territory>> withoutDesignation = new HashMap<>(2_048);
    private final Map<String, List<TerritoryCode>> formerRegions = new HashMap<>();
    private final Map<String, List<Territory>> byPostalCode = new HashMap<>(16_384);
    private final Map<String, Territory> departements = new HashMap<>();
    private final Map<String, Integer> longestByFirstWord = new HashMap<>(32_768);

    PlaceNames(Territories territories) {
        territories.all().forEach(this::add);
        for (String line : WordList.read("regions-d-avant-2016.txt")) {
            int sign = line.indexOf('=');
            formerRegions.put(line.substring(0, sign), codes(line.substring(sign + 1)));
            remember(line.substring(0, sign));
        }
        alias("paca", "provence alpes cote d azur");
        alias("idf", "ile de france");
    }

    /** Those of this official name; for an EPCI with its designation. */
    List<Territory> named(String folded) {
        return official.getOrDefault(folded, List.of());
    }

    /** The EPCI whose name this is when « communauté de communes » and the like are left out. */
    List<Territory> epci(String folded) {
        return withoutDesignation.getOrDefault(folded, List.of());
    }

    List<TerritoryCode> formerRegion(String folded) {
        return formerRegions.getOrDefault(folded, List.of());
    }

    List<Territory> withPostalCode(String code) {
        return byPostalCode.getOrDefault(code, List.of());
    }

    /** The départements of a number: one, or none. */
    List<Territory> departement(String number) {
        Territory found = departements.get(number);
        return found == null ? List.of() : List.of(found);
    }

    /** The most words that a name beginning with this one has; 0 when none does. */
    int longest(String firstWord) {
        return longestByFirstWord.getOrDefault(firstWord, 0);
    }

    private void add(Territory territory) {
        TerritoryKind kind = territory.code().kind();
        if (kind == TerritoryKind.PAYS) {
            return;
        }
        String folded = Territories.folded(territory.name());
        put(official, folded, territory);
        switch (kind) {
            case EPCI -> put(withoutDesignation, withoutDesignation(folded), territory);
            case DEPARTEMENT -> departements.put(territory.code().value().toLowerCase(Locale.ROOT), territory);
            case COMMUNE, REGION, PAYS -> {}
        }
        // « La Réunion », « à la Réunion », « île de la Réunion ».
        if (kind != TerritoryKind.COMMUNE && folded.startsWith("la ")) {
            put(official, folded.substring(3), territory);
        }
        for (String code : territory.postalCodes()) {
            byPostalCode.computeIfAbsent(code, any -> new ArrayList<>(1)).add(territory);
        }
    }

    private void put(Map<String, List<Territory>> names, String name, Territory territory) {
        names.computeIfAbsent(name, any -> new ArrayList<>(1)).add(territory);
        remember(name);
    }

    private void remember(String name) {
        int space = name.indexOf(' ');
        int words = (int) name.chars().filter(letter -> letter == ' ').count() + 1;
        longestByFirstWord.merge(space < 0 ? name : name.substring(0, space), words, Math::max);
    }

    private void alias(String alias, String name) {
        official.put(alias, named(name));
        remember(alias);
    }

    private static String withoutDesignation(String folded) {
        String name = folded;
        int space = name.indexOf(' ');
        if (space > 0 && Set.of("cc", "ca", "cu", "metropole", "eurometropole").contains(name.substring(0, space))) {
            name = name.substring(space + 1);
        }
        space = name.indexOf(' ');
        while (space > 0 && LINKS.contains(name.substring(0, space))) {
            name = name.substring(space + 1);
            space = name.indexOf(' ');
        }
        return name;
    }

    private static List<TerritoryCode> codes(String numbers) {
        List<TerritoryCode> codes = new ArrayList<>();
        for (String number : numbers.split(" ", -1)) {
            codes.add(new TerritoryCode(TerritoryKind.DEPARTEMENT, number));
        }
        return List.copyOf(codes);
    }
}
