package fr.essaim.resembling;

import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.CurrentContent;
import fr.essaim.lucene.FrenchWords;
import fr.essaim.resembling.Variety.Candidate;
import fr.essaim.search.Facet;
import fr.essaim.search.KindredCases;
import fr.essaim.search.KindredCases.Kindred;
import fr.essaim.search.KindredCases.SharedValue;
import fr.essaim.search.KindredCases.SharedWord;
import fr.essaim.search.ProbableDuplicates;
import fr.essaim.search.ProbableDuplicates.Compared;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the few published cases that resemble one, each with the reasons; none rather than any that share too little. */
@Component
public class Resemblances {

    private static final int CANDIDATES = 30;
    private static final int MOST = 10;
    private static final float AROUND = 0.4f;
    private static final Comparator<Resemblance> BEST_FIRST = Comparator.comparingDouble(Resemblance::points)
            .reversed()
            .thenComparing(resemblance -> resemblance.sheet().id().value());

    private final KindredCases kindred;
    private final ProbableDuplicates duplicates;
    private final CommonReasons reasons;
    private final Places places;
    private final Vocabularies vocabularies;
    private final RecentResemblances recent = new RecentResemblances();

    Resemblances(
            KindredCases kindred,
            ProbableDuplicates duplicates,
            CommonReasons reasons,
            Places places,
            Vocabularies vocabularies) {
        this.kindred = kindred;
        this.duplicates = duplicates;
        this.reasons = reasons;
        this.places = places;
        this.vocabularies = vocabularies;
    }

    /** The cases that resemble one, ten at most, all different from each other. */
    public List<Resemblance> of(CaseStudySheet sheet) {
        return recent.of(sheet, kindred.position(), this::found);
    }

    private List<Resemblance> found(CaseStudySheet sheet) {
        Traits traits = traits(sheet);
        Set<String> around = stems(places.names(traits.territory()));
        List<Candidate> candidates = new ArrayList<>();
        for (Kindred near : kindred.of(sheet, values(traits), CANDIDATES)) {
            Candidate candidate = candidate(traits, near, around);
            if (candidate.resemblance().points() >= Points.FEWEST) {
                candidates.add(candidate);
            }
        }
        candidates.sort(Comparator.comparing(Candidate::resemblance, BEST_FIRST));
        return written(sheet, Variety.choose(candidates, MOST, this.new Sameness()::areSame));
    }

    private Candidate candidate(Traits traits, Kindred near, Set<String> around) {
        Traits others = traits(near.sheet());
        List<SharedWord> words = near.words().stream()
                .filter(word -> !around.contains(word.stem()) && !ThinWords.contains(word.stem()))
                .toList();
        Set<Object> features = new HashSet<>(others.all());
        words.forEach(word -> features.add(word.stem()));
        return new Candidate(new Resemblance(near.sheet(), reasons.of(traits, others, words)), features);
    }

    private Traits traits(CaseStudySheet sheet) {
        return Traits.of(CurrentContent.of(sheet.content(), vocabularies), vocabularies);
    }

    private static Set<String> stems(List<String> names) {
        return names.stream()
                .flatMap(name -> FrenchWords.of(name).stems().stream())
                .collect(Collectors.toSet());
    }

    private List<SharedValue> values(Traits traits) {
        List<SharedValue> values = new ArrayList<>();
        traits.domains().forEach(domain -> values.add(value(Facet.DOMAINE, domain, Points.ONE_DOMAIN)));
        traits.categories().forEach(category -> values.add(value(Facet.PRATIQUE, category, Points.CATEGORY)));
        double each = Points.SEVERAL_ACTORS / Math.max(1, traits.actors().size());
        traits.actors().forEach(actor -> values.add(value(Facet.PROFIL, actor, each)));
        for (TerritoryCode near : places.around(traits.territory())) {
            values.add(new SharedValue(Facet.TERRITOIRE, near.toString(), AROUND));
        }
        return values;
    }

    private static SharedValue value(Facet facet, ConceptId concept, double weight) {
        return new SharedValue(facet, concept.notation(), (float) weight);
    }

    private static List<Resemblance> written(CaseStudySheet sheet, List<Resemblance> chosen) {
        Set<String> stems = chosen.stream()
                .flatMap(resemblance -> resemblance.reasons().stream())
                .flatMap(reason -> reason instanceof Reason.Words words ? words.words().stream() : Stream.of())
                .collect(Collectors.toSet());
        Map<String, String> spellings = WrittenWords.of(sheet.content(), stems);
        return chosen.stream()
                .map(resemblance -> written(resemblance, spellings))
                .toList();
    }

    private static Resemblance written(Resemblance resemblance, Map<String, String> spellings) {
        List<Reason> written = resemblance.reasons().stream()
                .map(reason -> reason instanceof Reason.Words words ? written(words, spellings) : reason)
                .toList();
        return new Resemblance(resemblance.sheet(), written);
    }

    private static Reason written(Reason.Words words, Map<String, String> spellings) {
        List<String> written = words.words().stream()
                .map(spellings::get)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new Reason.Words(written, words.points());
    }

    /** Compares those chosen with each other, each read once. */
    private final class Sameness {
        private final Map<Candidate, Compared> read = new HashMap<>();

        private boolean areSame(Candidate one, Candidate other) {
            return duplicates.between(compared(one), compared(other)).isProbable();
        }

        private Compared compared(Candidate candidate) {
            return read.computeIfAbsent(
                    candidate,
                    each -> duplicates.read(each.resemblance().sheet().content()));
        }
    }
}
