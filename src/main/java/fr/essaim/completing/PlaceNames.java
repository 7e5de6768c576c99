package fr.essaim.completing;

import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Facet;
import fr.essaim.search.PublishedCounts;
import fr.essaim.search.QuestionAddress;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proposes territories, under their names of today and of yesterday, communes by their postal codes too. */
@Component
class PlaceNames {

    // Around a commune nothing need be told of it: the largest is the likeliest to be meant.
    private static final Comparator<Fitting> LARGEST_FIRST = Comparator.comparing(Fitting::fit)
            .thenComparing(Comparator.comparingInt(Fitting::size).reversed())
            .thenComparingInt(Fitting::thing);

    private final Territories territories;
    private final PublishedCounts counts;
    private final CompletionWords words;
    private @Nullable Written written;

    PlaceNames(Territories territories, PublishedCounts counts, CompletionWords words) {
        this.territories = territories;
        this.counts = counts;
        this.words = words;
    }

    /** The names of the territories, and what each line says. */
    private record Written(List<Territory> places, List<String> lines, NameList names) {}

    List<Proposal> fitting(Typed typed, int most) {
        Map<String, Integer> now = counts.now().getOrDefault(Facet.TERRITOIRE, Map.of());
        BestFitting best = new BestFitting(most, Fitting.ORDER);
        Written all = all();
        all.names().find(typed.spelledOut(), (place, line, fit) -> {
            Territory territory = all.places().get(place);
            int cases = now.getOrDefault(territory.code().toString(), 0);
            best.offer(new Fitting(place, line, fit, cases, size(territory)));
        });
        return best.inOrder().stream().map(fitting -> proposal(all, fitting)).toList();
    }

    /** Communes alone, the largest first. */
    List<Proposal> fittingCommunes(Typed typed, int most) {
        Map<String, Integer> now = counts.now().getOrDefault(Facet.TERRITOIRE, Map.of());
        BestFitting best = new BestFitting(most, LARGEST_FIRST);
        Written all = all();
        all.names().find(typed.spelledOut(), (place, line, fit) -> {
            Territory territory = all.places().get(place);
            if (territory.code().kind() == TerritoryKind.COMMUNE) {
                int cases = now.getOrDefault(territory.code().toString(), 0);
                best.offer(new Fitting(place, line, fit, cases, size(territory)));
            }
        });
        return best.inOrder().stream().map(fitting -> proposal(all, fitting)).toList();
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
        NameList.Writer writer = new NameList.Writer();
        for (int i = 0; i < places.size(); i++) {
            Territory place = places.get(i);
            writer.add(i, place.name(), place.postalCodes());
            lines.add(place.name());
            for (String former : territories.formerNames(place.code())) {
                writer.add(i, former);
                lines.add(former);
            }
        }
        return new Written(places, lines, writer.written());
    }
}
