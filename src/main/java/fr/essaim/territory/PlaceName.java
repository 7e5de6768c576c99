package fr.essaim.territory;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name as somebody wrote it, folded.
 *
 * @param whole all of it
 * @param core what is left without its designation and its article
 */
record PlaceName(String whole, String core, @Nullable Designation designation) {

    /** Shorter ones are articles and abbreviations with which half of the names begin. */
    private static final int SHORTEST_BEGINNING = 4;

    static PlaceName of(String text) {
        String folded = Folding.fold(text);
        Optional<Designation> opening = Designation.opening(folded);
        String named = opening.map(
                        designation -> folded.substring(designation.words().length() + 1))
                .orElse(folded);
        return new PlaceName(folded, Folding.withoutArticle(named), opening.orElse(null));
    }

    /** What may name the place: « Ville-la-Grand » is a commune's name, though it opens like « ville de Caen ». */
    List<String> readings() {
        return designation == null ? List.of(whole) : List.of(whole, core);
    }

    /** Whether the form begins with these very words and goes on: « vitry » for « vitry le francois ». */
    boolean isUnfinished(String form) {
        for (String reading : readings()) {
            if (reading.length() >= SHORTEST_BEGINNING
                    && form.length() > reading.length()
                    && form.charAt(reading.length()) == ' '
                    && form.startsWith(reading)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the territory is of the kind the designation says; without a designation any is. */
    boolean mayDesignate(Territory territory) {
        return designation == null || designation.sameKind(territory);
    }
}
