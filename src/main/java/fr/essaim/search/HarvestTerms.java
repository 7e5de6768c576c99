package fr.essaim.search;

import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** The sets that any case is in, public or not. */
final class HarvestTerms {

    private HarvestTerms() {}

    static SortedSet<String> of(IndexSearcher searcher) throws IOException {
        SortedSet<String> sets = new TreeSet<>();
        for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
            Terms terms = Terms.getTerms(leaf.reader(), CaseStudyFields.SET);
            TermsEnum each = terms.iterator();
            for (BytesRef term = each.next(); term != null; term = each.next()) {
                sets.add(term.utf8ToString());
            }
        }
        return sets;
    }
}
