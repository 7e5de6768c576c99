package fr.essaim.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the search page says of the commune that somebody asks around, and what it asks when it did not understand which.
 *
 * @param typed what stands in the field of the commune
 * @param code the code of the commune that it means; empty when it means none
 * @param radius the radius asked for, in kilometres
 * @param radii the radii to choose from
 * @param circle the circle; null when none was asked for
 * @param unclear what was typed and may mean several communes, or none; null when it was understood
 */
public record NearPart(
        String typed,
        String code,
        int radius,
        List<Integer> radii,
        @Nullable Circle circle,
        @Nullable Unclear unclear) {

    /**
     * A circle and what it brought.
     *
     * @param title how many cases are near, and how many elsewhere
     * @param located whether it is known where the commune lies
     * @param byDistance whether the nearest come first
     * @param around the commune in a sentence, « de Reims »
     * @param near how many cases are near
     * @param wider the wider circles that have more, when nothing is near
     */
    public record Circle(
            String title, boolean located, boolean byDistance, String around, int near, List<Wider> wider) {}

    /** How near one case is, in words, and whether it is there only because it is national. */
    public record Distance(String words, boolean elsewhere) {}

    /** A wider circle, and how many cases are in it. */
    public record Wider(int radius, int near, String address) {}

    /** What was typed, whether several communes are called so, and those that may be meant. */
    public record Unclear(String typed, boolean several, List<Choice> choices) {}

    /** A commune that may be meant. */
    public record Choice(String label, String address) {}
}
