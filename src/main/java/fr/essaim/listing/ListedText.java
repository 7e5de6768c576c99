package fr.essaim.listing;

import fr.essaim.lucene.SearchedField;

/** The searched texts of an entry. */
enum ListedText implements SearchedField {
    /** All the others together. */
    ALL("tout", 1f),
    NAME("nom", 3f),
    SUMMARY("resume", 2f),
    BODY("texte", 1f),
    KEYWORDS("mots", 1.5f),
    PLACE("lieu", 1.5f);

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
