package fr.essaim.completing;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Facet;
import fr.essaim.search.PublishedCounts;
import fr.essaim.search.QuestionAddress;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes territories, under their names of today and of yesterday, communes by their postal codes too. */
@Component
class PlaceNames {

    private final Territories territories;
    private final PublishedCounts counts;
    private final CompletionWords words;
    private @Nullable Written written;
    private volatile Cases cases = new Cases(Map.of(), new int[0]);

    PlaceNames(Territories territories, PublishedCounts counts, CompletionWords words) {
        this.territories = territories;
        this.counts = counts;
        this.words = words;
    }

    /** The names of the territories, what each line says, and the number of each code. */
    private record Written(List<Territory> places, List<String> lines, NameList names, Map<String, Integer> numbers) {}

    /** How many cases each place has, by its number. */
    private record Cases(Map<String, Integer> base, int[] byPlace) {}

    List<Proposal> fitting(Typed typed, int most) {
        Written all = all();
        int[] now = cases(all);
        BestFitting best = new BestFitting(most);
        all.names().find(typed.spelledOut(), (place, line, fit) -> {
            int size = size(all.places().get(place));
            best.offer(place, line, now[place], Fitting.byCases(fit, now[place], size));
        });
        return best.inOrder().stream().map(fitting -> proposal(all, fitting)).toList();
    }

    /** Communes alone. Around one nothing need be told of it: the largest, likeliest to be meant, comes first. */
    List<Proposal> fittingCommunes(Typed typed, int most) {
        Written all = all();
        int[] now = cases(all);
        BestFitting best = new BestFitting(most);
        all.names().find(typed.spelledOut(), (place, line, fit) -> {
            Territory territory = all.places().get(place);
            if (territory.code().kind() == TerritoryKind.COMMUNE) {
                best.offer(place, line, now[place], Fitting.bySize(fit, size(territory)));
            }
        });
        return best.inOrder().stream().map(fitting -> proposal(all, fitting)).toList();
    }

    // Brought from codes to numbers once for each state of the base.
    private int[] cases(Written all) {
        Map<String, Integer> now = counts.now().getOrDefault(Facet.TERRITOIRE, Map.of());
        Cases known = cases;
        if (known.base() != now || known.byPlace().length == 0) {
            int[] byPlace = new int[all.places().size()];
            now.forEach((code, count) -> {
                Integer number = all.numbers().get(code);
                if (number != null) {
                    byPlace[number] = count;
                }
            });
            known = new Cases(now, byPlace);
            cases = known;
        }
        return known.byPlace();
    }

    private static int size(Territory territory) {
        Integer population = territory.population();
        return population == null ? 0 : population;
    }

    private Proposal proposal(Written all, Fitting fitting) {
        Territory territory = all.places().get(fitting.thing());
        String name = all.lines().get(fitting.line());
        String code = territory.code().toString();
        return new Proposal(
                Kind.PLACE,
                territory.label(),
                name.equals(territory.name()) ? null : name,
                Facet.TERRITOIRE.parameter(),
                code,
                words.sort(territory.code().kind().identifier()),
                fitting.cases(),
                QuestionAddress.of("/", CaseStudyQuery.EVERYTHING.with(Facet.TERRITOIRE, code)));
    }

    // Written when somebody first types: a start need not wait for it.
    private synchronized Written all() {
        if (written == null) {
            written = write();
        }
        return written;
    }

    private Written write() {
        List<Territory> places = territories.all().stream()
                .filter(territory -> territory.code().kind() != TerritoryKind.PAYS)
                .toList();
        List<String> lines = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        NameList.Writer writer = new NameList.Writer();
        for (int i = 0; i < places.size(); i++) {
            Territory place = places.get(i);
            numbers.put(place.code().toString(), i);
            writer.add(i, place.name(), place.postalCodes());
            lines.add(place.name());
            for (String former : territories.formerNames(place.code())) {
                writer.add(i, former);
                lines.add(former);
            }
        }
        return new Written(places, lines, writer.written(), numbers);
    }
}
