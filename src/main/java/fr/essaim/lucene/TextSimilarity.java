package fr.essaim.lucene;

import java.util.Set;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/** How often a word stands in a text, beside how long the text is: BM25. In titles the share of the words counts in full, in texts a repeated word goes on counting for longer than Lucene's default has it. */
final class TextSimilarity extends PerFieldSimilarityWrapper {

    static final TextSimilarity INSTANCE = new TextSimilarity();

    /** The title of a case, the name in a list. */
    private static final Set<String> TITLES =
            Set.of("titre", "titre" + SearchedField.EXACT, "nom", "nom" + SearchedField.EXACT);

    private static final Similarity OF_TITLES = new BM25Similarity(1.2f, 1f);
    private static final Similarity OF_TEXTS = new BM25Similarity(1.6f, 0.75f);

    private TextSimilarity() {}

    @Override
    public Similarity get(String field) {
        return TITLES.contains(field) ? OF_TITLES : OF_TEXTS;
    }
}
