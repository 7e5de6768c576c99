package fr.essaim.mapping;

import java.util.List;

/**
 * Counts by area, ready to be drawn and written as a table.
 *
 * @param noun what is counted, in the singular, for « 12 cas »
 * @param areas every région or département, also those without outline and those that count nothing, in the order of the alphabet
 * @param classes what each shade means, the lightest first
 * @param elsewhere how many are found that lie in no area of this map: national ones, or whole régions on a map of départements
 */
public record CountMap(Detail detail, String noun, List<Area> areas, List<ShadeClass> classes, int elsewhere) {

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

    /** One shade: from how many to how many. */
    public record ShadeClass(int shade, int least, int most) {}
}
