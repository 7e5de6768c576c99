package fr.essaim.search;

import fr.essaim.search.CaseStudyQuery.Near;
import fr.essaim.search.DroppableParts.Part;
import fr.essaim.search.NearestCases.Nearest;
import fr.essaim.search.WaysOn.NearCase;
import fr.essaim.search.WaysOn.Way;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Looks where a question that found nothing may lead; a question has its price whatever is in it, as only so many others are tried. */
@Component
class WaysOnSearch {

    private static final Comparator<Way> MOST_FIRST =
            Comparator.comparingInt(Way::count).reversed();
    private static final int MOST_PAIRS = 21;
    private static final int SHOWN = 6;
    private static final int SHOWN_CASES = 4;
    private static final int SHOWN_DOMAINS = 8;
    private static final List<Integer> RADII = List.of(50, 100, 200);

    private final CaseStudySearch search;
    private final DroppableParts parts;
    private final NearestCases nearest;
    private final FilterNames names;
    private final Territories territories;
    private final Vocabularies vocabularies;
    private final MessageSource messages;

    WaysOnSearch(
            CaseStudySearch search,
            DroppableParts parts,
            NearestCases nearest,
            FilterNames names,
            Territories territories,
            Vocabularies vocabularies,
            MessageSource messages) {
        this.search = search;
        this.parts = parts;
        this.nearest = nearest;
        this.names = names;
        this.territories = territories;
        this.vocabularies = vocabularies;
        this.messages = messages;
    }

    /** Where a question that found nothing may lead. */
    WaysOn of(CaseStudyQuery asked) {
        CaseStudyQuery query = asked.withPage(1);
        return new WaysOn(without(query), wider(query), nearest(query), domains());
    }

    private List<Way> without(CaseStudyQuery query) {
        List<Part> droppable = parts.of(query);
        List<Way> ways = new ArrayList<>();
        for (Part part : droppable) {
            add(ways, say("sans", part.label()), part.without().apply(query));
        }
        if (ways.isEmpty()) {
            addPairs(ways, droppable, query);
        }
        List<Part> filters = parts.filters(query);
        if (ways.isEmpty() && filters.size() > 2) {
            CaseStudyQuery bare = CaseStudyQuery.EVERYTHING.withText(query.text());
            add(ways, say("sans.filtres"), bare);
        }
        ways.sort(MOST_FIRST);
        return ways.stream().limit(SHOWN).toList();
    }

    private void addPairs(List<Way> ways, List<Part> droppable, CaseStudyQuery query) {
        int tried = 0;
        for (int first = 0; first < droppable.size(); first++) {
            for (int second = first + 1; second < droppable.size() && tried < MOST_PAIRS; second++, tried++) {
                Part one = droppable.get(first);
                Part other = droppable.get(second);
                CaseStudyQuery wider = other.without().apply(one.without().apply(query));
                add(ways, say("sans.deux", one.label(), other.label()), wider);
            }
        }
    }

    /** The same in what the only territory lies in, or in a larger circle. */
    private List<Way> wider(CaseStudyQuery query) {
        List<Way> ways = new ArrayList<>();
        if (query.selected(Facet.TERRITOIRE).size() == 1) {
            String chosen = query.selected(Facet.TERRITOIRE).iterator().next();
            for (Territory around : territories.containing(TerritoryCode.of(chosen))) {
                if (around.code().kind() != TerritoryKind.PAYS
                        && !around.code().toString().equals(chosen)) {
                    CaseStudyQuery there = query.withoutAny(Facet.TERRITOIRE)
                            .with(Facet.TERRITOIRE, around.code().toString());
                    add(ways, say("elargir." + around.code().kind().identifier(), around.name()), there);
                }
            }
        }
        Near near = query.near();
        for (int radius : RADII) {
            if (near != null && radius > near.radius() && ways.isEmpty()) {
                add(ways, say("elargir.rayon", String.valueOf(radius)), query.withNear(near.commune(), radius));
            }
        }
        return ways;
    }

    private List<NearCase> nearest(CaseStudyQuery query) {
        return nearest.of(query, SHOWN_CASES).stream().map(this::shown).toList();
    }

    private NearCase shown(Nearest near) {
        TerritoryCode place = near.sheet().content().territory();
        return new NearCase(
                near.sheet().id().value(),
                near.sheet().title(),
                place == null ? List.of() : territories.placeAround(place),
                near.words().isEmpty()
                        ? say("proche.filtres", String.valueOf(near.filters()), String.valueOf(near.asked()))
                        : say("proche.mots", String.join(", ", near.words())));
    }

    private List<Way> domains() {
        List<Way> ways = new ArrayList<>();
        Map<String, Integer> counts =
                search.counts(Facet.DOMAINE, CaseStudyQuery.EVERYTHING).byValue();
        counts.forEach((domain, count) -> {
            boolean leaf = vocabularies
                    .find(new ConceptId(Facet.DOMAINE.parameter(), domain))
                    .map(Concept::narrower)
                    .map(List::isEmpty)
                    .orElse(false);
            if (leaf && count > 0) {
                CaseStudyQuery there = CaseStudyQuery.EVERYTHING.with(Facet.DOMAINE, domain);
                ways.add(new Way(names.value(Facet.DOMAINE, domain), there, count));
            }
        });
        ways.sort(MOST_FIRST.thenComparing(Way::label));
        return ways.stream().limit(SHOWN_DOMAINS).toList();
    }

    private void add(List<Way> ways, String label, CaseStudyQuery other) {
        int count = search.count(other);
        // Without anything left to ask, all cases are no answer.
        if (count > 0 && other.isFiltered()) {
            ways.add(new Way(label, other, count));
        }
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage("piste." + key, arguments, Locale.FRENCH);
    }
}
