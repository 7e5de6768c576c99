package fr.essaim.lucene;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** A searched text: indexed stemmed under its name, and as written under its {@link #exact()} name. The weight says how much a word found there counts. */
public interface SearchedField {

    /** How the names of the fields of texts as written end. */
    String EXACT = "_exact";

    String stemmed();

    default String exact() {
        return stemmed() + EXACT;
    }

    float weight();

    /** How the stemmed field of a text is indexed: with positions and offsets, so that extracts are cut without reading the text again. */
    static FieldType highlightable() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        type.freeze();
        return type;
    }
}
