package fr.essaim.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.FixedBitSet;

/** The chosen values of the facets: a result has one at least of every facet with a choice. */
final class ChosenValues {

    private final List<Choice> choices = new ArrayList<>();

    /** Values that no document has are chosen too: then nothing is a result. */
    ChosenValues(FacetNumbers numbers, Map<String, Set<String>> chosen) {
        chosen.forEach((facet, values) -> choices.add(new Choice(numbers.facet(facet), terms(facet, values))));
    }

    private record Choice(int facet, List<Term> values) {}

    private static List<Term> terms(String facet, Set<String> values) {
        return values.stream()
                .map(value -> DrillDownQuery.term(FacetsConfig.DEFAULT_INDEX_FIELD_NAME, facet, value))
                .toList();
    }

    /** What is chosen, in one segment. */
    List<ChosenInSegment> in(LeafReader segment) throws IOException {
        List<ChosenInSegment> all = new ArrayList<>();
        for (Choice choice : choices) {
            FixedBitSet having = new FixedBitSet(segment.maxDoc());
            for (Term value : choice.values()) {
                PostingsEnum documents = segment.postings(value, PostingsEnum.NONE);
                if (documents != null) {
                    having.or(documents);
                }
            }
            all.add(new ChosenInSegment(choice.facet(), having));
        }
        return all;
    }

    /**
     * The choice in one facet.
     *
     * @param having the documents of a segment that have one of the chosen values
     */
    record ChosenInSegment(int facet, FixedBitSet having) {}
}
