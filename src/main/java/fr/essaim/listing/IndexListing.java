package fr.essaim.listing;

import fr.essaim.listing.ListAnswer.Entry;
import fr.essaim.listing.ListFilters.Filter;
import fr.essaim.lucene.FacetedPage;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.FollowedIndex;
import fr.essaim.lucene.IndexProjection;
import fr.essaim.search.CaseStudyResults.FacetValue;
import fr.essaim.search.QuestionProblems;
import fr.essaim.search.ResultPager;
import fr.essaim.search.SearchPage.Chip;
import fr.essaim.search.SearchPage.Pager;
import fr.essaim.search.SearchPage.Suggestion;
import fr.essaim.search.WordsNeeded;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.search.Query;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** One list, answered from its index. */
final class IndexListing<E, S> implements Listing<S> {

    private static final Duration AWAITED_BRIEFLY = Duration.ofSeconds(2);

    private final ListedKind<E, S> kind;
    private final FollowedIndex<E, Kept<S>> index;
    private final ListRecipe<E, S> recipe;
    private final ListTools tools;

    IndexListing(ListedKind<E, S> kind, ListRecipe<E, S> recipe, FollowedIndex<E, Kept<S>> index, ListTools tools) {
        this.kind = kind;
        this.recipe = recipe;
        this.index = index;
        this.tools = tools;
    }

    FollowedIndex<E, Kept<S>> index() {
        return index;
    }

    @Override
    public ListAnswer<S> search(ListQuery query) {
        return index.search(searcher -> {
            WordsNeeded needed = tools.queries().wordsNeeded(query, searcher);
            Query base = tools.queries().base(query, needed);
            FacetedPage page = FacetedPage.counted(searcher, base, query.selections(), asked(query));
            List<Entry<S>> entries = new MarkedEntries<>(recipe).of(searcher, base, page.documents());
            return new ListAnswer<>(page.total(), entries, counts(page, query), needed, index.isRebuilding());
        });
    }

    private FacetedPage.Asked asked(ListQuery query) {
        return new FacetedPage.Asked(tools.queries().sort(query, order(query)), query.page(), query.size());
    }

    private Map<String, List<FacetValue>> counts(FacetedPage page, ListQuery query) {
        Map<String, List<FacetValue>> counts = new LinkedHashMap<>();
        for (ListFacet facet : kind.facets()) {
            String name = facet.name();
            counts.put(name, tools.counts().arrange(facet, page.counts().of(name), query.selected(name)));
        }
        return counts;
    }

    @Override
    public int count(ListQuery query) {
        return index.search(searcher -> searcher.count(tools.queries().drillDown(query, searcher)));
    }

    @Override
    public Map<String, Integer> counts(String facet, ListQuery query) {
        return index.search(searcher -> {
            Query base = tools.queries().base(query, tools.queries().wordsNeeded(query, searcher));
            return FacetedPage.counted(searcher, base, query.selections(), asked(query))
                    .counts()
                    .counted(facet);
        });
    }

    @Override
    public int forEach(ListQuery query, Consumer<S> taker) {
        return index.search(searcher -> FacetedPage.forEach(
                searcher,
                tools.queries().drillDown(query, searcher),
                tools.queries().sort(query, order(query)),
                found -> taker.accept(read(searcher, found))));
    }

    @Override
    public Optional<S> find(String id) {
        return Optional.ofNullable(
                        index.<@Nullable Kept<S>>search(searcher -> IndexProjection.find(recipe, searcher, id)))
                .map(Kept::state);
    }

    @Override
    public List<S> linkedTo(ListLink link) {
        List<S> linked = new ArrayList<>();
        forEach(ListQuery.EVERYTHING.with(link).withOrder(ListOrder.NAME), linked::add);
        return linked;
    }

    private S read(FacetedSearcher searcher, int document) throws IOException {
        return IndexProjection.read(recipe, searcher, document).state();
    }

    private ListOrder order(ListQuery query) {
        if (query.order() != null) {
            return query.order();
        }
        if (!query.text().isBlank()) {
            return ListOrder.RELEVANCE;
        }
        return query.near() == null ? kind.naturalOrder() : ListOrder.DISTANCE;
    }

    @Override
    public ListQuestion read(MultiValueMap<String, String> parameters) {
        ListReader.Read read = tools.reader().read(parameters);
        return new ListQuestion(
                read.query(),
                QuestionProblems.forPage(read.ignored()),
                QuestionProblems.renewals(read.renewed(), "ce qui est classé"));
    }

    @Override
    public ListQuery require(MultiValueMap<String, String> parameters) {
        ListReader.Read read = tools.reader().read(parameters);
        QuestionProblems.requireNone(read.ignored());
        return read.query();
    }

    @Override
    public String address(String path, ListQuery query) {
        return ListAddress.of(path, query);
    }

    @Override
    public ListParts parts(String path, ListQuestion question, ListAnswer<S> answer) {
        ListQuery query = question.query();
        List<Filter> active = tools.filters().active(query);
        return new ListParts(
                path,
                question,
                order(query),
                kind.orders(),
                answer,
                tools.filters().groups(query, answer),
                active.stream().map(filter -> chip(path, filter)).toList(),
                address(path, ListQuery.EVERYTHING.withText(query.text())),
                pager(path, query, answer.total()),
                answer.total() == 0 ? suggestions(path, active) : List.of());
    }

    private static Chip chip(String path, Filter filter) {
        return new Chip(filter.sort(), filter.label(), ListAddress.of(path, filter.without()), null);
    }

    private static Pager pager(String path, ListQuery query, int total) {
        return ResultPager.of(
                query.page(), query.size(), total, number -> ListAddress.of(path, query.withPage(number)));
    }

    /** What the question would bring without one of its filters, the most first. */
    private List<Suggestion> suggestions(String path, List<Filter> active) {
        return active.stream()
                .map(filter ->
                        new Suggestion(filter.label(), ListAddress.of(path, filter.without()), count(filter.without())))
                .filter(suggestion -> suggestion.count() > 0)
                .sorted(Comparator.comparingInt(Suggestion::count).reversed())
                .toList();
    }

    @Override
    public void awaitBriefly() {
        index.await(tools.events().head(), AWAITED_BRIEFLY);
    }
}
