package fr.essaim.search;

import fr.essaim.search.AskedParameters.Ignored;
import fr.essaim.search.AskedParameters.Why;
import fr.essaim.search.CaseStudyQuery.Near;
import fr.essaim.search.NearPart.Choice;
import fr.essaim.search.NearPart.Circle;
import fr.essaim.search.NearPart.Unclear;
import fr.essaim.search.NearPart.Wider;
import fr.essaim.search.QuestionReader.Question;
import fr.essaim.territory.PlaceGrammar;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prepares what the search page says of a commune that somebody asks around. */
@Component
class NearParts {

    private static final List<Integer> RADII = List.of(10, 30, 50, 100);

    private final NearbyCases nearby;
    private final NearWords words;
    private final Territories territories;

    NearParts(NearbyCases nearby, NearWords words, Territories territories) {
        this.nearby = nearby;
        this.words = words;
        this.territories = territories;
    }

    NearPart of(Question question, CaseStudyResults results) {
        Near near = question.query().near();
        @Nullable Unclear unclear = near == null ? unclear(question).orElse(null) : null;
        int radius = near == null ? AskedParameters.DEFAULT_RADIUS : near.radius();
        return new NearPart(
                near == null ? typed(question) : label(near),
                near == null ? "" : near.commune().value(),
                radius,
                radii(radius),
                circle(question.query(), results),
                unclear);
    }

    // The commune may be said in the words as well.
    private @Nullable Circle circle(CaseStudyQuery query, CaseStudyResults results) {
        CaseStudyQuery meant = results.meaning().query();
        Near near = meant.near();
        if (near == null) {
            return null;
        }
        int count = nearby.count(meant);
        String name = territories
                .find(near.commune())
                .map(Territory::name)
                .orElse(near.commune().value());
        return new Circle(
                words.title(query.text(), near, name, count, results.total() - count),
                Surroundings.of(near, territories).isLocated(),
                meant.effectiveOrder() == Order.DISTANCE,
                PlaceGrammar.of(name),
                count,
                count == 0 ? wider(query, meant, near) : List.of());
    }

    private List<Wider> wider(CaseStudyQuery query, CaseStudyQuery meant, Near near) {
        List<Wider> wider = new ArrayList<>();
        int before = 0;
        for (int radius : RADII) {
            int count = radius <= near.radius() ? 0 : nearby.count(meant.withNear(near.commune(), radius));
            if (count > before) {
                wider.add(new Wider(radius, count, address(query.withNear(near.commune(), radius))));
            }
            before = count;
        }
        return wider;
    }

    private static Optional<Unclear> unclear(Question question) {
        return question.ignored().stream()
                .filter(Ignored::isPlace)
                .findFirst()
                .map(ignored -> new Unclear(
                        ignored.value(),
                        ignored.why() == Why.SEVERAL_PLACES,
                        ignored.choices().stream()
                                .map(choice -> new Choice(
                                        choice.commune(),
                                        address(question.query()
                                                .withNear(
                                                        choice.near().commune(),
                                                        choice.near().radius()))))
                                .toList()));
    }

    private static String typed(Question question) {
        return question.ignored().stream()
                .filter(Ignored::isPlace)
                .findFirst()
                .map(Ignored::value)
                .orElse("");
    }

    private String label(Near near) {
        return territories
                .find(near.commune())
                .map(Territory::label)
                .orElse(near.commune().value());
    }

    // The radius asked for is one of those to choose from, whatever it is.
    private static List<Integer> radii(int radius) {
        TreeSet<Integer> radii = new TreeSet<>(RADII);
        radii.add(radius);
        return List.copyOf(radii);
    }

    private static String address(CaseStudyQuery query) {
        return QuestionAddress.of("/", query);
    }
}
