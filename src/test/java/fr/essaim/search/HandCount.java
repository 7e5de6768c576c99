package fr.essaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Counts, line by line, the cases that a question exports: for each facet those of the question without its own selection. */
final class HandCount {

    private final Visitor visitor;
    private final Vocabularies vocabularies;
    private final Territories territories;
    private final RandomQuestion question;
    private final List<JsonNode> lines;

    HandCount(Visitor visitor, Vocabularies vocabularies, Territories territories, RandomQuestion question) {
        this.visitor = visitor;
        this.vocabularies = vocabularies;
        this.territories = territories;
        this.question = question;
        this.lines = visitor.lines(question.whole());
    }

    int total() {
        return lines.size();
    }

    /** The shown counts are right, nothing that counts is missing, and the selected values are there. */
    void check(Facet facet, Map<String, Integer> shown) {
        Set<String> selected = question.selected(facet);
        Map<String, Integer> counted =
                counted(facet, selected.isEmpty() ? lines : visitor.lines(question.without(facet)));
        String where = facet + " of " + question.whole();
        assertThat(shown.keySet()).as("selected %s", where).containsAll(selected);
        shown.forEach((value, count) ->
                assertThat(count).as("%s, %s", value, where).isEqualTo(counted.getOrDefault(value, 0)));
        counted.keySet().removeIf(value -> !isToBeShown(facet, value, selected));
        assertThat(shown.keySet()).as("shown %s", where).containsAll(counted.keySet());
    }

    private Map<String, Integer> counted(Facet facet, List<JsonNode> cases) {
        Map<String, Integer> counts = new HashMap<>();
        for (JsonNode line : cases) {
            Set<String> values = new HashSet<>();
            for (JsonNode value :
                    line.path(facet.parameter()).isArray() ? line.get(facet.parameter()) : List.<JsonNode>of()) {
                vocabularies
                        .withBroader(new ConceptId(facet.parameter(), value.asString()))
                        .forEach(concept -> values.add(concept.id().notation()));
            }
            if (facet == Facet.TERRITOIRE && line.has("territoire")) {
                territories
                        .containing(TerritoryCode.of(line.get("territoire").asString()))
                        .forEach(container -> values.add(container.code().toString()));
            }
            values.forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        return counts;
    }

    // Territories are shown from the régions down, and further inside those that hold a selected one.
    private boolean isToBeShown(Facet facet, String value, Set<String> selected) {
        if (facet != Facet.TERRITOIRE) {
            return true;
        }
        Territory territory = territories.find(TerritoryCode.of(value)).orElseThrow();
        return territory.code().kind() == TerritoryKind.REGION
                || selected.stream()
                        .flatMap(code -> territories.containing(TerritoryCode.of(code)).stream())
                        .map(Territory::code)
                        .filter(code -> code.kind() != TerritoryKind.EPCI && code.kind() != TerritoryKind.PAYS)
                        .anyMatch(territory.within()::contains);
    }
}
