package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.search.RankExplanation.Excluded;
import fr.essaim.search.RankExplanation.Ranked;
import fr.essaim.search.RankExplanation.Standing;
import fr.essaim.search.RankExplanation.WordFound;
import fr.essaim.understanding.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Explains where a case stands in a result. It asks the search itself what each word alone does, so that the explanation stays true however words are understood and weighed.
 */
@Component
public class RankExplanations {

    private static final int FARTHEST = 1_000;
    private static final int MOST_WORDS = 12;
    private static final int NOWHERE = -1;

    private final CaseStudyIndex index;
    private final CaseStudyQueries queries;
    private final DroppableParts parts;
    private final Meanings meanings;

    RankExplanations(CaseStudyIndex index, CaseStudyQueries queries, DroppableParts parts, Meanings meanings) {
        this.meanings = meanings;
        this.index = index;
        this.queries = queries;
        this.parts = parts;
    }

    /** Why a case stands where it stands for a question; empty when there is no such case. */
    public Optional<RankExplanation> explain(CaseStudyQuery query, CaseStudyId id) {
        return index.search(searcher -> {
            TopDocs found = searcher.search(new TermQuery(CaseStudyFields.idTerm(id)), 1);
            return found.scoreDocs.length == 0
                    ? Optional.<RankExplanation>empty()
                    : Optional.of(new Explaining(searcher, query).explain(found.scoreDocs[0].doc));
        });
    }

    /** One question on one state of the index. */
    private final class Explaining {
        private final FacetedSearcher searcher;
        private final Meaning meaning;
        private final CaseStudyQuery asked;
        private final WordsNeeded needed;
        private final Map<String, Query> words = new LinkedHashMap<>();

        private Explaining(FacetedSearcher searcher, CaseStudyQuery question) throws IOException {
            this.searcher = searcher;
            this.meaning = meanings.of(question, searcher);
            this.asked = meaning.query();
            this.needed = queries.wordsNeeded(asked, searcher);
            for (String word : DroppableParts.words(asked.text()).stream()
                    .limit(MOST_WORDS)
                    .toList()) {
                words.put(word, query(everything().withText(word).withWording(Wording.LITERAL)));
            }
        }

        private RankExplanation explain(int document) throws IOException {
            Query whole = searcher.rewrite(queries.drillDown(asked, needed, searcher));
            CaseStudySheet sheet = sheet(document);
            return searcher.explain(whole, document).isMatch()
                    ? ranked(whole, sheet, document)
                    : new Excluded(
                            sheet,
                            found(document, sheet),
                            understood(),
                            needed,
                            excluding(document),
                            isInAskedState(sheet));
        }

        private Ranked ranked(Query whole, CaseStudySheet sheet, int document) throws IOException {
            ScoreDoc[] best = searcher.search(
                            whole, new TopFieldCollectorManager(queries.sort(asked), FARTHEST, FARTHEST))
                    .scoreDocs;
            int at = NOWHERE;
            for (int i = 0; i < best.length && at == NOWHERE; i++) {
                at = best[i].doc == document ? i : NOWHERE;
            }
            return new Ranked(
                    sheet,
                    found(document, sheet),
                    understood(),
                    searcher.count(whole),
                    needed,
                    standing(whole, document, at),
                    at > 0 ? standing(whole, best[at - 1].doc, at - 1) : null,
                    at != NOWHERE && at + 1 < best.length ? standing(whole, best[at + 1].doc, at + 1) : null);
        }

        private Standing standing(Query whole, int document, int at) throws IOException {
            Map<String, Double> points = new LinkedHashMap<>();
            for (Map.Entry<String, Query> word : words.entrySet()) {
                Explanation alone = searcher.explain(word.getValue(), document);
                points.put(word.getKey(), alone.isMatch() ? alone.getValue().doubleValue() : 0);
            }
            double score = searcher.explain(whole, document).getValue().doubleValue();
            return new Standing(sheet(document), rank(at), score, points);
        }

        private static @Nullable Integer rank(int at) {
            return at == NOWHERE ? null : at + 1;
        }

        private List<WordFound> found(int document, CaseStudySheet sheet) throws IOException {
            int all = searcher.count(query(everything()));
            List<WordFound> found = new ArrayList<>();
            for (Map.Entry<String, Query> word : words.entrySet()) {
                found.add(new WordFound(
                        word.getKey(),
                        searcher.count(word.getValue()),
                        all,
                        FoundPlaces.of(searcher, word.getValue(), document, sheet.content())));
            }
            return found;
        }

        // What remains of the question when everything but one filter is taken out of it asks for that filter alone.
        private List<String> excluding(int document) throws IOException {
            List<DroppableParts.Part> filters = parts.filters(asked);
            List<String> excluding = new ArrayList<>();
            for (DroppableParts.Part filter : filters) {
                CaseStudyQuery alone = anywhere(Wording.OPEN);
                for (DroppableParts.Part other : filters) {
                    alone = other == filter ? alone : other.without().apply(alone);
                }
                if (!searcher.explain(query(alone), document).isMatch()) {
                    excluding.add(filter.label());
                }
            }
            addPlace(excluding, document);
            return excluding;
        }

        private void addPlace(List<String> excluding, int document) throws IOException {
            if (asked.wording() instanceof Wording.Read read && !read.places().isEmpty()) {
                CaseStudyQuery there = CaseStudyQuery.EVERYTHING
                        .withStates(CaseStudyQuery.EVERY_STATE)
                        .withWording(new Wording.Read("", read.places(), List.of()));
                if (!searcher.explain(query(there), document).isMatch()) {
                    read.places().forEach(place -> excluding.add("«\u00a0" + place.name() + "\u00a0»"));
                }
            }
        }

        private CaseStudyQuery anywhere(Wording wording) {
            return asked.withText("").withWording(wording).withStates(CaseStudyQuery.EVERY_STATE);
        }

        private CaseStudyQuery everything() {
            return CaseStudyQuery.EVERYTHING.withStates(asked.states());
        }

        private List<String> understood() {
            return meaning.applied().stream().map(Part::typed).distinct().toList();
        }

        private boolean isInAskedState(CaseStudySheet sheet) {
            return asked.states().contains(sheet.state());
        }

        private Query query(CaseStudyQuery one) throws IOException {
            return searcher.rewrite(queries.drillDown(one, WordsNeeded.ALL, searcher));
        }

        private CaseStudySheet sheet(int document) throws IOException {
            return CaseStudyProjection.read(searcher, document).sheet();
        }
    }
}
