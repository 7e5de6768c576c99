package fr.essaim.mapping;

import static java.util.Objects.requireNonNull;

import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of the régions and départements, read and drawn when first asked for: a tenth of a second, once. */
@Component
class Outlines {

    private final Supplier<List<Outline>> regions =
            SingletonSupplier.of(() -> read("regions.geojson", TerritoryKind.REGION));
    private final Supplier<List<Outline>> departements =
            SingletonSupplier.of(() -> read("departements.geojson", TerritoryKind.DEPARTEMENT));

    /** All of one kind. */
    List<Outline> of(Detail detail) {
        return switch (detail) {
            case REGIONS -> regions.get();
            case DEPARTEMENTS -> departements.get();
        };
    }

    private static List<Outline> read(String file, TerritoryKind kind) {
        try (InputStream content = requireNonNull(Outlines.class.getResourceAsStream("/territoires/" + file), file)) {
            List<Outline> outlines = new ArrayList<>();
            for (JsonNode feature : new JsonMapper().readTree(content).get("features")) {
                String code = feature.get("properties").get("code").asString();
                outlines.add(outline(new TerritoryCode(kind, code), feature.get("geometry")));
            }
            return List.copyOf(outlines);
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    private static Outline outline(TerritoryCode code, JsonNode geometry) {
        Frame.Drawing drawing = Inset.of(code).map(Frame::inset).orElseGet(Frame::metropolitan);
        List<Ring> rings = new ArrayList<>();
        boolean several = geometry.get("type").asString().equals("MultiPolygon");
        JsonNode coordinates = geometry.get("coordinates");
        for (JsonNode polygon : several ? coordinates : List.of(coordinates)) {
            polygon.forEach(ring -> rings.add(ring(ring, drawing)));
        }
        StringBuilder path = new StringBuilder();
        rings.stream().filter(Ring::isVisible).forEach(ring -> ring.writeTo(path));
        long[] middle = rings.stream()
                .max(Comparator.comparingDouble(Ring::surface))
                .orElseThrow()
                .middle();
        return new Outline(code, path.toString(), (int) middle[0], (int) middle[1]);
    }

    private static Ring ring(JsonNode points, Frame.Drawing drawing) {
        List<Frame.Point> drawn = new ArrayList<>();
        points.forEach(point ->
                drawn.add(drawing.at(point.get(0).asDouble(), point.get(1).asDouble())));
        return Ring.of(drawn);
    }
}
