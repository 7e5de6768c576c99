package fr.essaim.resembling;

import fr.essaim.search.KindredCases.SharedWord;
import fr.essaim.vocabulary.ConceptId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import org.springframework.stereotype.Component;

/** Works out what two cases have in common. */
@Component
class CommonReasons {

    private static final int SHOWN_WORDS = 4;

    private final Places places;

    CommonReasons(Places places) {
        this.places = places;
    }

    /** All that they have in common, the weightiest first; the words still as stems. */
    List<Reason> of(Traits one, Traits other, List<SharedWord> words) {
        List<Reason> reasons = new ArrayList<>();
        addWords(reasons, words);
        if (one.actors().size() >= Points.FEWEST_ACTORS && one.actors().equals(other.actors())) {
            double points = one.actors().size() == Points.FEWEST_ACTORS ? Points.TWO_ACTORS : Points.SEVERAL_ACTORS;
            reasons.add(new Reason.Actors(List.copyOf(one.actors()), points));
        }
        SortedSet<ConceptId> domains = Traits.common(one.domains(), other.domains());
        if (!domains.isEmpty()) {
            double points = domains.size() == 1 ? Points.ONE_DOMAIN : Points.SEVERAL_DOMAINS;
            reasons.add(new Reason.Domains(List.copyOf(domains), points));
        }
        SortedSet<ConceptId> categories = Traits.common(one.categories(), other.categories());
        if (!categories.isEmpty()) {
            reasons.add(new Reason.Categories(List.copyOf(categories), Points.CATEGORY));
        }
        SortedSet<ConceptId> levels = Traits.common(one.levels(), other.levels());
        if (!levels.isEmpty()) {
            reasons.add(new Reason.Levels(List.copyOf(levels), Points.LEVEL));
        }
        places.reason(one.territory(), other.territory()).ifPresent(reasons::add);
        reasons.sort(Comparator.comparingDouble(Reason::points).reversed());
        return List.copyOf(reasons);
    }

    private static boolean isRare(SharedWord word) {
        return word.cases() <= Math.max(Points.FEW_CASES, Points.RARE * word.all());
    }

    // What one of the two says in passing counts a little, and is not what both speak of.
    private static void addWords(List<Reason> reasons, List<SharedWord> words) {
        double share = words.stream()
                .mapToDouble(word -> word.weight() * word.emphasis())
                .sum();
        List<String> rare = words.stream()
                .filter(word -> isRare(word) && word.emphasis() >= Points.DWELT_ON)
                .sorted(Comparator.comparingDouble((SharedWord word) -> word.weight() * word.emphasis())
                        .reversed())
                .limit(SHOWN_WORDS)
                .map(SharedWord::stem)
                .toList();
        if (!rare.isEmpty()) {
            reasons.add(new Reason.Words(rare, Math.min(Points.MOST_FOR_WORDS, share * Points.ALL_WORDS)));
        }
    }
}
