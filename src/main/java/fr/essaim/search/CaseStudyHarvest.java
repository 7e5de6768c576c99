package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.storage.EventLog;
import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives those who copy the base what changed in it, the earliest change first: the cases that are public, and those that once were. A case that changes while somebody
 * goes through the list moves to its end, so that whoever goes to the end misses none and meets no change twice.
 */
@Component
public class CaseStudyHarvest {

    private static final Sort ORDER = new Sort(
            new SortField(CaseStudyFields.CHANGED_AT, SortField.Type.LONG),
            new SortField(CaseStudyFields.ID_ORDER, SortField.Type.STRING));

    private final CaseStudyIndex index;
    private final IndexMaintenance maintenance;
    private final EventLog events;
    private final HarvestSets sets;
    private final HarvestSetNames names;

    CaseStudyHarvest(
            CaseStudyIndex index,
            IndexMaintenance maintenance,
            EventLog events,
            HarvestSetNames names,
            Vocabularies vocabularies,
            Territories territories) {
        this.index = index;
        this.maintenance = maintenance;
        this.events = events;
        this.names = names;
        this.sets = new HarvestSets(vocabularies, territories);
    }

    /**
     * What is asked for.
     *
     * @param from the earliest change, included; null for no limit
     * @param before the latest change, excluded; null for no limit
     * @param set one of the {@link #sets}; null for all cases
     */
    public record Window(
            @Nullable Instant from,
            @Nullable Instant before,
            @Nullable String set) {}

    /** The last case of a page: the next page begins after it. */
    public record Place(Instant changedAt, CaseStudyId id) {}

    /** A case that is public, or once was. */
    public record Harvested(CaseStudySheet sheet, SortedSet<String> sets) {

        /** Whether it is public no more: then nothing of what it says may be given. */
        public boolean isGone() {
            return !sheet.isPublished();
        }

        public Place place() {
            return new Place(sheet.changedAt(), sheet.id());
        }
    }

    /** A set, and what a person calls it. */
    public record NamedSet(String set, String name) {}

    /** Waits a moment until searches see all that happened before; false when that takes longer, as while the index is rebuilt. */
    public boolean isPresent() {
        long head = events.head();
        maintenance.awaitBriefly();
        return !index.isRebuilding() && index.position() >= head;
    }

    /** How many cases are asked for. */
    public int count(Window window) {
        return index.search(searcher -> searcher.count(query(window, null)));
    }

    /** The cases after a place, or the first, so many at most. */
    public List<Harvested> page(Window window, @Nullable Place after, int most) {
        return index.search(searcher -> {
            var collectors = new TopFieldCollectorManager(ORDER, most, after == null ? null : last(after), 1);
            List<Harvested> page = new ArrayList<>();
            for (ScoreDoc found : searcher.search(query(window, after), collectors).scoreDocs) {
                page.add(harvested(CaseStudyProjection.read(searcher, found.doc)));
            }
            return page;
        });
    }

    /** One case, if it is or once was public. */
    public Optional<Harvested> find(CaseStudyId id) {
        return Optional.ofNullable(
                        index.<@Nullable IndexedCase>search(searcher -> CaseStudyProjection.find(searcher, id)))
                .filter(IndexedCase::oncePublic)
                .map(this::harvested);
    }

    /** The sets that hold a case, and those that hold all of a kind. */
    public List<NamedSet> sets() {
        return index.search(CaseStudyHarvest::filled).stream()
                .map(set -> new NamedSet(set, names.of(set)))
                .toList();
    }

    private Harvested harvested(IndexedCase indexed) {
        return new Harvested(indexed.sheet(), sets.of(indexed.sheet().content()));
    }

    private static List<String> filled(FacetedSearcher searcher) throws IOException {
        SortedSet<String> known = HarvestTerms.of(searcher);
        known.addAll(HarvestSets.ROOTS);
        List<String> filled = new ArrayList<>();
        for (String set : known) {
            if (HarvestSets.ROOTS.contains(set) || searcher.count(query(new Window(null, null, set), null)) > 0) {
                filled.add(set);
            }
        }
        return filled;
    }

    private static FieldDoc last(Place place) {
        return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {
            place.changedAt().toEpochMilli(), new BytesRef(place.id().value())
        });
    }

    private static Query query(Window window, @Nullable Place after) {
        BooleanQuery.Builder query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(CaseStudyFields.ONCE_PUBLIC, CaseStudyFields.YES)), Occur.FILTER);
        if (window.set() != null) {
            query.add(new TermQuery(new Term(CaseStudyFields.SET, window.set())), Occur.FILTER);
        }
        long from = window.from() == null ? Long.MIN_VALUE : window.from().toEpochMilli();
        long reached = after == null ? from : Math.max(from, after.changedAt().toEpochMilli());
        long to = window.before() == null ? Long.MAX_VALUE : window.before().toEpochMilli() - 1;
        query.add(LongPoint.newRangeQuery(CaseStudyFields.CHANGED_AT, reached, to), Occur.FILTER);
        return query.build();
    }
}
