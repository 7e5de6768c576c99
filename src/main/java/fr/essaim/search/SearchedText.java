package fr.essaim.search;

import fr.essaim.lucene.SearchedField;

/** The searched texts of a case. */
enum SearchedText implements SearchedField {
    /** All the others together. */
    ALL("tout", 1f),
    TITLE("titre", 3f),
    SUMMARY("resume", 2f),
    BODY("texte", 1f),
    CONCEPTS("concepts", 1.5f),
    PARTNERS("partenaires", 1.5f),
    PLACE("lieu", 1.5f);

    private final String field;
    private final float weight;

    SearchedText(String field, float weight) {
        this.field = field;
        this.weight = weight;
    }

    @Override
    public String stemmed() {
        return field;
    }

    /** Whether something asks for the very words of this text, beside those of all texts. */
    boolean isAskedAsWritten() {
        return switch (this) {
            case ALL, TITLE, SUMMARY -> true;
            case BODY, CONCEPTS, PARTNERS, PLACE -> false;
        };
    }

    @Override
    public float weight() {
        return weight;
    }
}
