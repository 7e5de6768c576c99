package fr.essaim.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import fr.essaim.understanding.Part;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing understood of a question's words, for programs.
 *
 * @param facette the facet of a concept or place, {@code lexique}, or the parameters that ask the same: {@code pres}, {@code depuis}, {@code jusqua}
 * @param id what the parameter would hold
 * @param rayon kilometres around a place
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record UnderstoodItem(
        String texte, String facette, String id, @Nullable Integer rayon) {

    static List<UnderstoodItem> of(Part part) {
        String typed = part.typed();
        return switch (part) {
            case Part.Named named ->
                named.concepts().stream()
                        .map(concept -> new UnderstoodItem(typed, concept.scheme(), concept.notation(), null))
                        .toList();
            case Part.Place place ->
                place.codes().stream()
                        .map(code -> new UnderstoodItem(typed, Facet.TERRITOIRE.parameter(), code.toString(), null))
                        .toList();
            case Part.Around around ->
                List.of(new UnderstoodItem(typed, "pres", around.commune().value(), around.radius()));
            case Part.Years years -> years(typed, years);
        };
    }

    private static List<UnderstoodItem> years(String typed, Part.Years years) {
        List<UnderstoodItem> items = new ArrayList<>();
        if (years.from() != null) {
            items.add(new UnderstoodItem(typed, "depuis", years.from().toString(), null));
        }
        if (years.to() != null) {
            items.add(new UnderstoodItem(typed, "jusqua", years.to().toString(), null));
        }
        return items;
    }
}
