package fr.essaim.completing;

import fr.essaim.search.PublishedTitles;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Proposes ends to what somebody is typing: some of each kind, the rest to whatever kind has more. */
@Component
class Completions {

    private static final int MOST = 10;
    private static final String CASE = "etude-de-cas";

    private final ConceptNames concepts;
    private final PlaceNames places;
    private final OrganisationNames organisations;
    private final PublishedTitles titles;
    private final CompletionWords words;

    Completions(
            ConceptNames concepts,
            PlaceNames places,
            OrganisationNames organisations,
            PublishedTitles titles,
            CompletionWords words) {
        this.concepts = concepts;
        this.places = places;
        this.organisations = organisations;
        this.titles = titles;
        this.words = words;
    }

    /** The proposals of every kind. */
    List<Proposal> of(String text) {
        Typed typed = Typed.of(text);
        if (typed.isEmpty()) {
            return List.of();
        }
        Map<Kind, List<Proposal>> found = new EnumMap<>(Kind.class);
        found.put(Kind.CONCEPT, concepts.fitting(typed, MOST));
        found.put(Kind.PLACE, places.fitting(typed, MOST));
        found.put(Kind.ORGANISATION, organisations.fitting(typed, MOST));
        found.put(Kind.CASE, cases(typed));
        return balanced(found);
    }

    /** Communes alone: what somebody may ask around. */
    List<Proposal> communes(String text) {
        Typed typed = Typed.of(text);
        return typed.isEmpty() ? List.of() : places.fittingCommunes(typed, MOST);
    }

    private List<Proposal> cases(Typed typed) {
        return titles.matching(String.join(" ", typed.words()), MOST).stream()
                .map(title -> new Proposal(
                        Kind.CASE,
                        title.title(),
                        null,
                        CASE,
                        title.id().value(),
                        words.sort(CASE),
                        1,
                        "/etudes-de-cas/" + title.id()))
                .toList();
    }

    // First each kind has its share of what leads to cases; what room is left goes to the others in turn, and last to
    // what leads to none.
    private static List<Proposal> balanced(Map<Kind, List<Proposal>> found) {
        Map<Kind, List<Proposal>> chosen = new EnumMap<>(Kind.class);
        found.forEach((kind, all) -> chosen.put(kind, new ArrayList<>(leading(all, kind.share()))));
        for (int more = 1; more < MOST; more++) {
            int wider = more;
            found.forEach((kind, all) -> add(chosen, kind, leading(all, kind.share() + wider)));
        }
        found.forEach((kind, all) -> add(chosen, kind, all));
        return chosen.values().stream().flatMap(List::stream).toList();
    }

    private static void add(Map<Kind, List<Proposal>> chosen, Kind kind, List<Proposal> more) {
        List<Proposal> already = chosen.getOrDefault(kind, List.of());
        for (Proposal proposal : more) {
            int all = chosen.values().stream().mapToInt(List::size).sum();
            if (all < MOST && !already.contains(proposal)) {
                already.add(proposal);
            }
        }
    }

    private static List<Proposal> leading(List<Proposal> all, int most) {
        return all.stream().filter(proposal -> proposal.cases() > 0).limit(most).toList();
    }
}
