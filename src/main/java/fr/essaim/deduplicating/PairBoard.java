package fr.essaim.deduplicating;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.ProbableDuplicates;
import fr.essaim.search.ProbableDuplicates.Lookalike;
import fr.essaim.search.WorkshopSearch;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** All probable pairs of the base. Only cases that changed since the last look are compared again, in the background, so that no page waits for a large base. */
@Component
class PairBoard implements DisposableBean {

    private static final long PATIENCE_MILLIS = 500;
    private static final Comparator<Pair> LIKELIEST_FIRST = Comparator.comparingDouble(
                    (Pair pair) -> pair.likeness().overall())
            .reversed()
            .thenComparing(pair -> pair.first().value())
            .thenComparing(pair -> pair.second().value());

    private final WorkshopSearch search;
    private final ProbableDuplicates duplicates;
    private final ExecutorService background = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("doublons").factory());
    private final Map<CaseStudyId, Integer> compared = new HashMap<>();
    private final Set<Pair> pairs = ConcurrentHashMap.newKeySet();
    private volatile long position = -1;
    private @Nullable Future<?> running;

    PairBoard(WorkshopSearch search, ProbableDuplicates duplicates) {
        this.search = search;
        this.duplicates = duplicates;
    }

    /** The pairs known now, the likeliest first, and whether every case has been compared. */
    record Board(List<Pair> pairs, boolean isComplete) {}

    Board now() {
        refresh();
        return new Board(pairs.stream().sorted(LIKELIEST_FIRST).toList(), position == duplicates.position());
    }

    /** Takes a pair off at once, before the index has heard of what was decided. */
    void settle(CaseStudyId one, CaseStudyId other) {
        pairs.removeIf(pair -> pair.isOf(one, other));
    }

    @Override
    public void destroy() {
        background.shutdownNow();
    }

    private void refresh() {
        Future<?> comparison = comparison();
        if (comparison == null) {
            return;
        }
        try {
            comparison.get(PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException stillRunning) {
            // The page shows what is known, and says so.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("comparing cases", e.getCause());
        }
    }

    private synchronized @Nullable Future<?> comparison() {
        Future<?> current = running;
        if (current != null && !current.isDone()) {
            return current;
        }
        if (position == duplicates.position()) {
            return null;
        }
        running = background.submit(this::compareChanged);
        return running;
    }

    // A case that changes while this runs is compared again the next time.
    private void compareChanged() {
        long reached = duplicates.position();
        Set<CaseStudyId> gone = new HashSet<>(compared.keySet());
        Map<CaseStudyId, Integer> changed = new HashMap<>();
        forEach(sheet -> {
            gone.remove(sheet.id());
            Integer content = sheet.hashCode();
            if (!content.equals(compared.get(sheet.id()))) {
                changed.put(sheet.id(), content);
            }
        });
        gone.forEach(this::forget);
        changed.keySet().forEach(this::forget);
        forEach(sheet -> {
            if (changed.containsKey(sheet.id())) {
                compare(sheet);
            }
        });
        compared.putAll(changed);
        position = reached;
    }

    private void forEach(Consumer<CaseStudySheet> taker) {
        search.forEach(CaseStudyQuery.EVERYTHING.withStates(ProbableDuplicates.STATES), taker);
    }

    private void compare(CaseStudySheet sheet) {
        if (Thread.currentThread().isInterrupted()) {
            throw new IllegalStateException("the application stops");
        }
        for (Lookalike other : duplicates.of(sheet.content(), Set.of(sheet.id()))) {
            if (!areDistinct(sheet, other.sheet())) {
                pairs.add(Pair.of(
                        sheet.id(),
                        sheet.title(),
                        other.sheet().id(),
                        other.sheet().title(),
                        other.likeness()));
            }
        }
    }

    private void forget(CaseStudyId id) {
        compared.remove(id);
        pairs.removeIf(pair -> pair.isOf(id));
    }

    private static boolean areDistinct(CaseStudySheet one, CaseStudySheet other) {
        return one.curation().distinctFrom().contains(other.id())
                || other.curation().distinctFrom().contains(one.id());
    }
}
