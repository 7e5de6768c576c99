package fr.essaim.search;

import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.lucene.FacetedSearcher;
import fr.essaim.lucene.FrenchWords;
import fr.essaim.lucene.FrenchWords.Word;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import java.util.List;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.springframework.stereotype.Component;

/** Counts the published cases that carry a concept, that mention a label, and that do both: how well the one tells the other. */
@Component
public class TaggedCases {

    private static final List<SearchedText> FIELDS =
            List.of(SearchedText.TITLE, SearchedText.SUMMARY, SearchedText.BODY, SearchedText.PARTNERS);

    private final CaseStudyIndex index;
    private final Vocabularies vocabularies;

    TaggedCases(CaseStudyIndex index, Vocabularies vocabularies) {
        this.index = index;
        this.vocabularies = vocabularies;
    }

    /** How many published cases there are, some left out. */
    public int all(Set<CaseStudyId> except) {
        return count(published(except));
    }

    /** How many of them carry the concept itself, not one below it. */
    public int tagged(ConceptId concept, Set<CaseStudyId> except) {
        return count(carrying(published(except), concept));
    }

    /** How many of them have a label's words together. */
    public int mentioning(String label, Set<CaseStudyId> except) {
        return count(published(except).add(mention(label), Occur.FILTER));
    }

    /** How many of them have a label's words together and carry the concept. */
    public int mentioningAndTagged(String label, ConceptId concept, Set<CaseStudyId> except) {
        return count(carrying(published(except), concept).add(mention(label), Occur.FILTER));
    }

    private int count(BooleanQuery.Builder query) {
        Query built = query.build();
        return index.search((FacetedSearcher searcher) -> searcher.count(built));
    }

    private static BooleanQuery.Builder published(Set<CaseStudyId> except) {
        BooleanQuery.Builder published = new BooleanQuery.Builder()
                .add(new TermQuery(CaseStudyFields.stateTerm(CaseStudyState.PUBLISHED)), Occur.FILTER);
        except.forEach(id -> published.add(new TermQuery(CaseStudyFields.idTerm(id)), Occur.MUST_NOT));
        return published;
    }

    private BooleanQuery.Builder carrying(BooleanQuery.Builder query, ConceptId concept) {
        query.add(tag(concept), Occur.FILTER);
        vocabularies
                .find(concept)
                .map(Concept::narrower)
                .orElse(List.of())
                .forEach(narrower -> query.add(tag(narrower), Occur.MUST_NOT));
        return query;
    }

    private static Query tag(ConceptId concept) {
        return new TermQuery(
                DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, concept.scheme(), concept.notation()));
    }

    private static Query mention(String label) {
        FrenchWords words = FrenchWords.of(label);
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        for (SearchedText field : FIELDS) {
            anywhere.add(phrase(field, words.words()), Occur.SHOULD);
            words.joined().stream()
                    .filter(joined -> joined.length() == words.words().size())
                    .forEach(joined ->
                            anywhere.add(new TermQuery(new Term(field.stemmed(), joined.stem())), Occur.SHOULD));
        }
        return anywhere.build();
    }

    // Stop words are not in the index, but their places are.
    private static Query phrase(SearchedText field, List<Word> words) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        for (int position = 0; position < words.size(); position++) {
            if (!words.get(position).isStopWord()) {
                phrase.add(new Term(field.stemmed(), words.get(position).stem()), position);
            }
        }
        return phrase.build();
    }
}
