package fr.essaim.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what is written as a code: {@code commune:51108}, a postal code, an INSEE code, the number of a département, the
 * SIREN of an EPCI. Five digits are a postal code when they can be one, an INSEE code only otherwise.
 */
final class WrittenCodes {

    private static final Pattern WITH_KIND = Pattern.compile("([a-z]{4,11}):([0-9A-Z]{2,9})");
    private static final Pattern DEPARTEMENT = Pattern.compile("[0-9]{2,3}|2[AB]");
    private static final Pattern COMMUNE = Pattern.compile("[0-9][0-9AB][0-9]{3}");
    private static final Pattern SIREN = Pattern.compile("[0-9]{9}");

    private final Hierarchy hierarchy;
    private final Map<String, List<Territory>> byPostalCode = new HashMap<>(16_384);

    WrittenCodes(Hierarchy hierarchy) {
        this.hierarchy = hierarchy;
        for (Territory territory : hierarchy.all()) {
            for (String postalCode : territory.postalCodes()) {
                byPostalCode
                        .computeIfAbsent(postalCode, first -> new ArrayList<>(1))
                        .add(territory);
            }
        }
    }

    List<Territory> find(String text) {
        Matcher withKind = WITH_KIND.matcher(text);
        if (withKind.matches()) {
            return ofKind(withKind.group(1), withKind.group(2));
        }
        List<Territory> postal = byPostalCode.getOrDefault(text, List.of());
        return postal.isEmpty() ? bare(text.toUpperCase(Locale.ROOT)) : postal;
    }

    /** The département of that number: « 51 », « 2a », « 974 ». */
    List<Territory> departement(String text) {
        String number = text.toUpperCase(Locale.ROOT);
        return DEPARTEMENT.matcher(number).matches() ? known(TerritoryKind.DEPARTEMENT, number) : List.of();
    }

    private List<Territory> bare(String code) {
        if (COMMUNE.matcher(code).matches()) {
            return known(TerritoryKind.COMMUNE, code);
        }
        return SIREN.matcher(code).matches() ? known(TerritoryKind.EPCI, code) : departement(code);
    }

    private List<Territory> ofKind(String identifier, String code) {
        for (TerritoryKind kind : TerritoryKind.values()) {
            if (kind.identifier().equals(identifier)) {
                return known(kind, code);
            }
        }
        return List.of();
    }

    private List<Territory> known(TerritoryKind kind, String code) {
        return hierarchy.find(new TerritoryCode(kind, code)).map(List::of).orElse(List.of());
    }
}
