package fr.essaim.search;

import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.FrenchWords;
import fr.essaim.search.CaseStudyQuery.Near;
import fr.essaim.search.Meaning.Taken;
import fr.essaim.territory.Territories;
import fr.essaim.understanding.Part;
import fr.essaim.understanding.Part.Named;
import fr.essaim.understanding.Part.Place;
import fr.essaim.understanding.Part.Years;
import fr.essaim.understanding.Understanding;
import fr.essaim.understanding.Understood;
import fr.essaim.vocabulary.ConceptId;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Works out what a question asks once its words are understood. What is chosen in a facet wins over what is said. */
@Component
class Meanings {

    private final Understanding understanding;
    private final CaseStudyQueries queries;
    private final Territories territories;

    Meanings(Understanding understanding, CaseStudyQueries queries, Territories territories) {
        this.understanding = understanding;
        this.queries = queries;
        this.territories = territories;
    }

    /** What a question means to those who answer it from what is visible now. */
    Meaning of(CaseStudyQuery query, FacetedSearcher searcher) throws IOException {
        if (query.text().isBlank() || !query.wording().equals(Wording.OPEN)) {
            return Meaning.ofWords(query, Taken.AS_WORDS);
        }
        if (isTitle(query.text(), searcher)) {
            return Meaning.ofWords(query, Taken.AS_TITLE);
        }
        Understood understood = understanding.read(query.text());
        if (understood.filters().isEmpty() || findsAny(meant(bare(query), understood), searcher)) {
            return Meaning.of(query, meant(query, understood), understood, understood, Taken.AS_MEANT);
        }
        Understood fewer = withFewerFilters(query, understood, searcher);
        return Meaning.of(query, meant(query, fewer), understood, fewer, Taken.FOR_WANT_OF_CASES);
    }

    // Many cases do not say their years; a place is told by most.
    private Understood withFewerFilters(CaseStudyQuery query, Understood understood, FacetedSearcher searcher)
            throws IOException {
        Understood placed = understood.keeping(part -> !(part instanceof Years));
        if (!placed.filters().isEmpty() && findsAny(meant(bare(query), placed), searcher)) {
            return placed;
        }
        Understood dated = understood.keeping(part -> part instanceof Years || part instanceof Named);
        if (!dated.filters().isEmpty() && findsAny(meant(bare(query), dated), searcher)) {
            return dated;
        }
        return understood.keeping(Named.class::isInstance);
    }

    private static boolean isTitle(String text, FacetedSearcher searcher) throws IOException {
        String whole = FrenchWords.whole(text);
        return !whole.isEmpty() && searcher.getIndexReader().docFreq(new Term(CaseStudyFields.WHOLE_TITLE, whole)) > 0;
    }

    // What is chosen beside has no say in what the words mean: choosing never changes that.
    private static CaseStudyQuery bare(CaseStudyQuery query) {
        return CaseStudyQuery.EVERYTHING.withText(query.text()).withStates(query.states());
    }

    private CaseStudyQuery meant(CaseStudyQuery query, Understood understood) {
        boolean placed =
                query.near() != null || !query.selected(Facet.TERRITOIRE).isEmpty();
        boolean dated = query.from() != null || query.to() != null;
        List<Place> places = placed ? List.of() : innermost(understood);
        return new CaseStudyQuery(
                understood.searched(),
                new Wording.Read(query.text(), places, named(query, understood)),
                query.selections(),
                dated
                        ? query.from()
                        : of(understood, Years.class)
                                .map(Years::from)
                                .filter(Objects::nonNull)
                                .max(Integer::compare)
                                .orElse(null),
                dated
                        ? query.to()
                        : of(understood, Years.class)
                                .map(Years::to)
                                .filter(Objects::nonNull)
                                .min(Integer::compare)
                                .orElse(null),
                placed ? query.near() : near(understood),
                query.states(),
                query.conditions(),
                query.order(),
                query.page(),
                query.size());
    }

    private static @Nullable Near near(Understood understood) {
        return of(understood, Part.Around.class)
                .findFirst()
                .map(around -> new Near(around.commune(), around.radius()))
                .orElse(null);
    }

    private static List<List<ConceptId>> named(CaseStudyQuery query, Understood understood) {
        return of(understood, Named.class)
                .map(Named::concepts)
                .map(concepts -> concepts.stream()
                        .filter(concept -> Facet.named(concept.scheme())
                                .filter(facet -> query.selected(facet).isEmpty())
                                .isPresent())
                        .toList())
                .filter(concepts -> !concepts.isEmpty())
                .distinct()
                .toList();
    }

    // « Rennes, Bretagne » is Rennes.
    private List<Place> innermost(Understood understood) {
        List<Place> places = of(understood, Place.class).toList();
        return places.stream()
                .filter(place -> places.stream().noneMatch(other -> other != place && contains(place, other)))
                .toList();
    }

    private boolean contains(Place outer, Place inner) {
        return !outer.means(inner)
                && inner.codes().stream()
                        .allMatch(code -> territories.containing(code).stream()
                                .anyMatch(container -> outer.codes().contains(container.code())));
    }

    private static <P extends Part> Stream<P> of(Understood understood, Class<P> kind) {
        return understood.parts().stream().filter(kind::isInstance).map(kind::cast);
    }

    private boolean findsAny(CaseStudyQuery query, FacetedSearcher searcher) throws IOException {
        Query drilled = queries.drillDown(query, queries.wordsNeeded(query, searcher), searcher);
        return AnyMatch.in(searcher, drilled);
    }
}
