package fr.essaim.benchmark;

import static java.util.Objects.requireNonNull;

import fr.essaim.casestudy.TextField;
import fr.essaim.storage.StoredJson;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes an import file of the projects that the State's « Fonds vert » paid for in 2023. Left out: who received the money, how much, under which measure, and the place
 * in words; the place is taken by its code.
 */
public final class GreenFundTitles {

    private final Territories territories;
    private int rows;
    private int shortened;
    private int unknownPlaces;

    public GreenFundTitles(Territories territories) {
        this.territories = territories;
    }

    public void convert(Path compressed, Path file) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(compressed)), StandardCharsets.UTF_8));
                BufferedWriter out = Files.newBufferedWriter(file)) {
            for (@Nullable String line = lines.readLine(); line != null; line = lines.readLine()) {
                out.write(StoredJson.mapper()
                        .writeValueAsString(row(StoredJson.mapper().readTree(line))));
                out.newLine();
                rows++;
            }
        }
    }

    String summary() {
        return rows + " titles; " + shortened + " cut at " + TextField.TITLE.longest() + " characters; " + unknownPlaces
                + " without a place because its code is not in the packed codes";
    }

    private Map<String, Object> row(JsonNode project) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("identifiant", text(project, "id"));
        row.put("titre", title(text(project, "title")));
        place(requireNonNull(project.get("extra")), row);
        row.put("annee_debut", text(project, "date"));
        row.put("sources", List.of("Fonds vert, projets subventionnés <" + text(project, "url") + ">"));
        row.put("licence", text(project, "licence"));
        row.put("credit", text(project, "source"));
        return row;
    }

    private String title(String title) {
        if (title.length() <= TextField.TITLE.longest()) {
            return title;
        }
        shortened++;
        return title.substring(0, TextField.TITLE.longest());
    }

    // Some projects have a département only, and "NULL" for their commune.
    private void place(JsonNode known, Map<String, Object> row) {
        String commune = text(known, "code_commune");
        TerritoryCode code = TerritoryCode.of(
                commune.equals("NULL") ? "departement:" + text(known, "code_departement") : "commune:" + commune);
        if (territories.find(code).isPresent()) {
            row.put("territoire", code.toString());
        } else {
            unknownPlaces++;
        }
    }

    private static String text(JsonNode object, String name) {
        return requireNonNull(object.get(name), name).asString();
    }
}
