package fr.essaim.lucene;

/** A searched text: indexed stemmed under its name, and as written under its {@link #exact()} name. The weight says how much a word found there counts. */
public interface SearchedField {

    /** How the names of the fields of texts as written end. */
    String EXACT = "_exact";

    String stemmed();

    default String exact() {
        return stemmed() + EXACT;
    }

    float weight();
}
