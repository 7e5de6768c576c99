package fr.essaim.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.springframework.stereotype.Component;

/** The organisations that published cases name, part by part of the index: what was made of one part stays good while others come and go. */
@Component
public class PublishedOrganisations {

    private final CaseStudyIndex index;

    PublishedOrganisations(CaseStudyIndex index) {
        this.index = index;
    }

    /** A spelling, and how many cases of a part write it so; cases that changed since are still counted. */
    public record Used(OrganisationSpelling spelling, int cases) {}

    /**
     * What is made of the organisations of each part.
     *
     * @param kept what was made before, by part; to be held weakly by its keys
     */
    public <T> List<T> byPart(Map<Object, T> kept, Function<List<Used>, T> making) {
        return index.search(searcher -> {
            List<T> parts = new ArrayList<>();
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Object key = Objects.requireNonNull(leaf.reader().getCoreCacheHelper())
                        .getKey();
                T part = kept.get(key);
                if (part == null) {
                    part = making.apply(used(leaf.reader()));
                    kept.put(key, part);
                }
                parts.add(part);
            }
            return parts;
        });
    }

    private static List<Used> used(LeafReader part) throws IOException {
        List<Used> used = new ArrayList<>();
        Terms terms = part.terms(CaseStudyFields.ORGANISATION_SPELLING);
        if (terms == null) {
            return used;
        }
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            used.add(new Used(OrganisationSpelling.read(term.utf8ToString()), each.docFreq()));
        }
        return used;
    }
}
