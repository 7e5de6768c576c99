package fr.essaim.search;

/**
 * The searched texts of a case; each is indexed stemmed under its name and as written under its {@link #exact()} name. The weight says how much a word found there
 * counts.
 */
enum SearchedText {
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

    String stemmed() {
        return field;
    }

    String exact() {
        return field + "_exact";
    }

    float weight() {
        return weight;
    }
}
