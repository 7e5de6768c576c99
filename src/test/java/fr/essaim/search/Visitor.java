package fr.essaim.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody, or a program, that asks the running application over HTTP. */
final class Visitor {

    private static final JsonMapper JSON = new JsonMapper();
    private static final String LIST = "/api/v1/etudes-de-cas";

    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Visitor(int port) {
        this.port = port;
    }

    /** The parameter {@code q} with this text. */
    static String words(String text) {
        return "q=" + URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** The answer to an address, whatever its status. */
    HttpResponse<String> get(String address) {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address))
                .build();
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The API's list for a question. */
    JsonNode list(String question) {
        return JSON.readTree(sound(LIST + "?" + question));
    }

    /** Every line of the export of a question. */
    List<JsonNode> lines(String question) {
        return sound(LIST + ".jsonl?" + question).lines().map(JSON::readTree).toList();
    }

    /** The ids of all the cases that the API lists page after page, in its order. */
    List<String> ids(String question) {
        List<String> ids = new ArrayList<>();
        int page = 1;
        do {
            list(question + "&taille=100&facettes=non&page=" + page)
                    .get("resultats")
                    .forEach(result -> ids.add(result.get("id").asString()));
        } while (ids.size() == 100 * page++);
        return ids;
    }

    /** The shown values of one facet, those inside others too, with their counts. */
    Map<String, Integer> counts(String question, String facet) {
        return counts(list(question), facet);
    }

    static Map<String, Integer> counts(JsonNode answer, String facet) {
        Map<String, Integer> counts = new TreeMap<>();
        addCounts(answer.get("facettes").get(facet), counts);
        return counts;
    }

    private static void addCounts(JsonNode values, Map<String, Integer> counts) {
        values.forEach(value -> {
            counts.put(value.get("id").asString(), value.get("nombre").asInt());
            addCounts(value.get("enfants"), counts);
        });
    }

    private String sound(String address) {
        HttpResponse<String> response = get(address);
        if (response.statusCode() != 200) {
            throw new AssertionError(address + " answered " + response.statusCode() + ": " + response.body());
        }
        return response.body();
    }
}
