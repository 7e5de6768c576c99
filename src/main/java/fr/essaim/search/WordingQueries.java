package fr.essaim.search;

import fr.essaim.lucene.FrenchWords;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.understanding.Part.Place;
import fr.essaim.vocabulary.ConceptId;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Turns what the words of a question name into Lucene's queries. */
final class WordingQueries {

    /** Beside a title (3) or a summary (2) that says the word; the rarer the concept, the more it counts. */
    private static final float TAGGED = 3f;

    private static final List<SearchedText> SAYING = List.of(SearchedText.TITLE, SearchedText.SUMMARY);

    private WordingQueries() {}

    /** Leaves what is at the named places. */
    static void restrict(BooleanQuery.Builder base, Wording wording) {
        if (wording instanceof Wording.Read read && !read.places().isEmpty()) {
            base.add(within(read.places()), Occur.FILTER);
        }
    }

    /** What puts the cases that are classified under the named concepts first. Words find whoever says a concept, and its label among the words finds whoever is tagged: this only orders them. */
    static List<Query> order(Wording wording) {
        return wording instanceof Wording.Read read
                ? read.named().stream().map(WordingQueries::tagged).toList()
                : List.of();
    }

    private static Query tagged(List<ConceptId> concepts) {
        List<Query> tags = new ArrayList<>();
        concepts.forEach(concept -> tags.add(new TermQuery(facet(concept.scheme(), concept.notation()))));
        return new BoostQuery(new DisjunctionMaxQuery(tags, 0), TAGGED);
    }

    private static Query within(List<Place> places) {
        BooleanQuery.Builder within = new BooleanQuery.Builder();
        for (Place place : places) {
            for (TerritoryCode code : place.codes()) {
                within.add(new TermQuery(facet(Facet.TERRITOIRE.parameter(), code.toString())), Occur.SHOULD);
            }
            if (place.tellsItself()) {
                SAYING.forEach(text -> within.add(said(text, place.typed()), Occur.SHOULD));
            }
        }
        return within.build();
    }

    // A case of a whole intercommunalité, or of no recorded place, may still be about this one.
    private static Query said(SearchedText text, String name) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        FrenchWords.of(name).words().stream()
                .map(FrenchWords.Word::exact)
                .filter(word -> !word.isEmpty())
                .forEach(word -> phrase.add(new Term(text.exact(), word)));
        return phrase.build();
    }

    private static Term facet(String dimension, String value) {
        return DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, dimension, value);
    }
}
