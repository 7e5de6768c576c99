package fr.essaim.listing;

import fr.essaim.listing.ListFacet.Areas;
import fr.essaim.listing.ListFacet.Concepts;
import fr.essaim.listing.ListFacet.Words;
import fr.essaim.search.AskedParameters;
import fr.essaim.search.AskedParameters.Ignored;
import fr.essaim.search.AskedParameters.Why;
import fr.essaim.search.CaseStudyQuery.Near;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.Vocabularies;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** Reads a question to one list from the parameters of an address, the same for pages and API; what cannot be read is told and left out. */
final class ListReader {

    private static final int LONGEST_LINK = 300;

    private final ListedKind<?, ?> kind;
    private final FacetConcepts concepts;
    private final Vocabularies vocabularies;
    private final Territories territories;

    ListReader(ListedKind<?, ?> kind, Vocabularies vocabularies, Territories territories) {
        this.kind = kind;
        this.concepts = new FacetConcepts(vocabularies);
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    /** A question, the parameters that could not be understood, and the concepts that are called otherwise today. */
    record Read(ListQuery query, List<Ignored> ignored, List<AskedParameters.Renewed> renewed) {}

    Read read(MultiValueMap<String, String> parameters) {
        AskedParameters asked = new AskedParameters(parameters, vocabularies, territories);
        asked.names().stream()
                .filter(name -> !isKnown(name))
                .forEach(name -> asked.ignore(name, "", Why.UNKNOWN_PARAMETER));
        Map<String, Set<String>> selections = new LinkedHashMap<>();
        kind.facets().forEach(facet -> select(facet, asked, selections));
        Near near = asked.near();
        ListQuery query = new ListQuery(
                asked.text(),
                selections,
                asked.from(),
                asked.to(),
                near,
                links(asked),
                ListQuery.Shown.LISTED,
                order(asked, near),
                asked.page(),
                asked.size(ListQuery.LARGEST_SIZE, ListQuery.DEFAULT_SIZE));
        return new Read(query, asked.ignored(), asked.renewed());
    }

    private boolean isKnown(String name) {
        return AskedParameters.COMMON.contains(name)
                || kind.links().contains(name)
                || kind.facets().stream().anyMatch(facet -> facet.name().equals(name));
    }

    private void select(ListFacet facet, AskedParameters asked, Map<String, Set<String>> selections) {
        for (String value : asked.values(facet.name())) {
            List<String> known = known(facet, asked, value);
            if (known.isEmpty()) {
                asked.ignore(facet.name(), value, Why.UNKNOWN_VALUE);
            } else {
                selections
                        .computeIfAbsent(facet.name(), each -> new LinkedHashSet<>())
                        .addAll(known);
            }
        }
    }

    /** The values that a value means; none when it is not known. */
    private List<String> known(ListFacet facet, AskedParameters asked, String value) {
        return switch (facet.values()) {
            case Concepts branch ->
                asked.concepts(branch.scheme(), value).stream()
                        .filter(concept -> concepts.isInside(branch, concept.id()))
                        .map(concept -> concept.id().notation())
                        .toList();
            case Areas areas ->
                asked.territory(value).map(TerritoryCode::toString).stream().toList();
            case Words words -> words.known().contains(value) ? List.of(value) : List.of();
        };
    }

    private Set<ListLink> links(AskedParameters asked) {
        Set<ListLink> links = new LinkedHashSet<>();
        for (String name : kind.links()) {
            for (String id : asked.values(name)) {
                if (id.length() > LONGEST_LINK) {
                    asked.ignore(name, id, Why.UNKNOWN_VALUE);
                } else {
                    links.add(new ListLink(name, id.strip()));
                }
            }
        }
        return links;
    }

    private static @Nullable ListOrder order(AskedParameters asked, @Nullable Near near) {
        String wanted = asked.given("tri");
        if (wanted == null) {
            return null;
        }
        Optional<ListOrder> order = ListOrder.named(wanted);
        if (order.isEmpty()) {
            asked.ignore("tri", wanted, Why.UNKNOWN_VALUE);
        } else if (order.get() == ListOrder.DISTANCE && near == null) {
            asked.ignore("tri", wanted, Why.NEEDS_A_PLACE);
            return null;
        }
        return order.orElse(null);
    }
}
