package fr.essaim.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A case that resembles another, as programs read it: with every reason, the weightiest first. */
record SimilarAnswer(
        String id,
        String titre,
        String resume,
        @Nullable Place territoire,
        String url,
        double points,
        List<Why> raisons) {

    /** A territory. */
    record Place(String code, String nom) {}

    /**
     * One thing that the two have in common.
     *
     * @param texte the reason in words
     * @param valeurs what is shared: words, ids of concepts, the code of a territory, kilometres
     */
    record Why(String type, String texte, List<String> valeurs, double points) {}
}
