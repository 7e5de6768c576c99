package fr.essaim.territory;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads the packed official files into territories; equal lists of postal codes and of containers are shared. */
final class PackedTerritories {

    private static final TerritoryCode FRANCE = new TerritoryCode(TerritoryKind.PAYS, "FR");

    private final Map<String, List<String>> postalCodes = new HashMap<>();
    private final Map<String, List<TerritoryCode>> containers = new HashMap<>();

    private PackedTerritories() {}

    static void eachTerritory(Consumer<Territory> consumer) {
        PackedTerritories packed = new PackedTerritories();
        consumer.accept(new Territory(FRANCE, "France", null, null, null, List.of(), List.of()));
        for (JsonNode region : PackedFiles.json("regions.json")) {
            consumer.accept(territory(TerritoryKind.REGION, region, FRANCE));
        }
        for (JsonNode departement : PackedFiles.json("departements.json")) {
            TerritoryCode region = code(TerritoryKind.REGION, departement.path("region"));
            consumer.accept(territory(TerritoryKind.DEPARTEMENT, departement, region));
        }
        PackedFiles.eachRow("epci.csv", row -> consumer.accept(packed.epci(row)));
        PackedFiles.eachRow("communes.csv", row -> consumer.accept(packed.commune(row)));
    }

    static void eachFormerCommune(Consumer<FormerCommune> consumer) {
        PackedFiles.eachRow("communes_anciennes.csv", row -> consumer.accept(formerCommune(row)));
    }

    private static Territory territory(TerritoryKind kind, JsonNode node, TerritoryCode container) {
        JsonNode population = node.path("population");
        JsonNode longitude = node.path("lon");
        return new Territory(
                code(kind, node.path("code")),
                node.path("nom").asString(),
                null,
                population.isNumber() ? population.asInt() : null,
                longitude.isNumber()
                        ? new Centre(longitude.asDouble(), node.path("lat").asDouble())
                        : null,
                List.of(),
                List.of(container));
    }

    private static TerritoryCode code(TerritoryKind kind, JsonNode value) {
        return new TerritoryCode(kind, value.asString());
    }

    private Territory epci(NamedCsvRecord row) {
        return new Territory(
                new TerritoryCode(TerritoryKind.EPCI, row.getField("siren")),
                row.getField("nom"),
                row.getField("type"),
                population(row),
                centre(row),
                List.of(),
                containers("", row.getField("departements")));
    }

    private Territory commune(NamedCsvRecord row) {
        return new Territory(
                new TerritoryCode(TerritoryKind.COMMUNE, row.getField("code")),
                row.getField("nom"),
                null,
                population(row),
                centre(row),
                postalCodes.computeIfAbsent(row.getField("codes_postaux"), PackedTerritories::several),
                containers(row.getField("epci"), row.getField("departement")));
    }

    private static FormerCommune formerCommune(NamedCsvRecord row) {
        return new FormerCommune(
                new TerritoryCode(TerritoryKind.COMMUNE, row.getField("code")),
                row.getField("nom"),
                row.getField("type"),
                new TerritoryCode(TerritoryKind.COMMUNE, row.getField("commune_actuelle")));
    }

    private List<TerritoryCode> containers(String epci, String departements) {
        return containers.computeIfAbsent(epci + "/" + departements, anyOfThem -> {
            List<TerritoryCode> codes = new ArrayList<>();
            several(epci).forEach(siren -> codes.add(new TerritoryCode(TerritoryKind.EPCI, siren)));
            several(departements).forEach(number -> codes.add(new TerritoryCode(TerritoryKind.DEPARTEMENT, number)));
            return List.copyOf(codes);
        });
    }

    private static List<String> several(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split("\\|"));
    }

    private static @Nullable Integer population(NamedCsvRecord row) {
        String figure = row.getField("population");
        return figure.isEmpty() ? null : Integer.valueOf(figure);
    }

    private static @Nullable Centre centre(NamedCsvRecord row) {
        String longitude = row.getField("lon");
        return longitude.isEmpty()
                ? null
                : new Centre(Double.parseDouble(longitude), Double.parseDouble(row.getField("lat")));
    }
}
