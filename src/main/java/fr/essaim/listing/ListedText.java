package fr.essaim.listing;

import fr.essaim.lucene.SearchedField;

/** The searched texts of an entry. */
enum ListedText implements SearchedField {
    /** All its texts together. */
    ALL("tout", 1f),
    NAME("nom", 3f);

    private final String field;
    private final float weight;

    ListedText(String field, float weight) {
        this.field = field;
        this.weight = weight;
    }

    @Override
    public String stemmed() {
        return field;
    }

    @Override
    public float weight() {
        return weight;
    }
}
