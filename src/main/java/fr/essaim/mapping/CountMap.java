package fr.essaim.mapping;

import fr.essaim.web.French;
import java.util.List;

/**
 * Counts by area, ready to be drawn and written as a table.
 *
 * @param counted what is counted
 * @param areas every région or département, also those without outline and those that count nothing, in the order of the alphabet
 * @param classes what each shade means, the lightest first
 * @param elsewhere how many are found that lie in no area of this map: national ones, or whole régions on a map of départements
 */
public record CountMap(Detail detail, Counted counted, List<Area> areas, List<ShadeClass> classes, int elsewhere) {

    public static final Counted CASES = new Counted("cas", "cas");

    /** Those of the areas that are drawn. */
    public List<Area> drawn() {
        return areas.stream().filter(Area::isDrawn).toList();
    }

    /** Those of the areas that count something, or are selected, the most first. */
    public List<Area> counting() {
        return areas.stream()
                .filter(area -> area.count() > 0 || area.isSelected())
                .sorted((one, other) -> Integer.compare(other.count(), one.count()))
                .toList();
    }

    /** How many areas count nothing. */
    public int emptyAreas() {
        return (int) areas.stream().filter(area -> area.count() == 0).count();
    }

    /** What is counted, as one and as several. */
    public record Counted(String one, String many) {

        /** « 1 catalyseur », « 12 catalyseurs ». */
        public String phrase(int count) {
            return French.count(count, count < 2 ? one : many);
        }
    }

    /** One shade: from how many to how many. */
    public record ShadeClass(int shade, int least, int most) {}
}
