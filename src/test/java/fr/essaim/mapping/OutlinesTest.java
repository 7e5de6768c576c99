package fr.essaim.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.mapping.CountMap.ShadeClass;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** France as it is drawn, and counts put on it. */
class OutlinesTest {

    private final Outlines outlines = new Outlines();
    private final Territories territories = Territories.load();

    @ParameterizedTest
    @EnumSource
    void every_outline_is_a_known_territory_and_lies_in_the_picture(Detail detail) {
        assertThat(outlines.of(detail)).hasSize(detail == Detail.REGIONS ? 18 : 101);
        for (Outline outline : outlines.of(detail)) {
            assertThat(territories.find(outline.code()))
                    .as(outline.code().toString())
                    .isPresent();
            assertThat(outline.x()).isBetween(0, Frame.WIDTH);
            assertThat(outline.y()).isBetween(0, Frame.HEIGHT);
            assertInside(outline);
        }
    }

    @Test
    void the_north_is_above_and_the_west_is_left() {
        Outline brittany = outline("region:53");
        Outline corsica = outline("region:94");
        Outline north = outline("region:32");
        assertThat(brittany.x()).isLessThan(north.x());
        assertThat(north.x()).isLessThan(corsica.x());
        assertThat(north.y()).isLessThan(brittany.y());
        assertThat(brittany.y()).isLessThan(corsica.y());
    }

    @Test
    void overseas_departements_are_drawn_below_each_in_its_box() {
        for (Inset inset : Inset.values()) {
            Outline outline = outline("region:0" + (inset == Inset.MAYOTTE ? 6 : inset.ordinal() + 1));
            assertThat(outline.x()).isBetween(inset.left(), inset.left() + Inset.WIDTH);
            assertThat(outline.y()).isBetween(Inset.TOP, Inset.TOP + Inset.HEIGHT);
        }
    }

    // 391 km apart; a unit is 1.165 km.
    @Test
    void distances_are_those_of_the_ground() {
        Frame.Drawing drawing = Frame.metropolitan();
        Frame.Point paris = drawing.at(2.3522, 48.8566);
        Frame.Point lyon = drawing.at(4.8357, 45.7640);
        assertThat(Math.hypot(paris.x() - lyon.x(), paris.y() - lyon.y()) * 1.165)
                .isBetween(388.0, 396.0);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 5, 9, 17, 122, 600, 1_000_000})
    void every_count_up_to_the_largest_has_one_shade(int largest) {
        List<ShadeClass> classes = CountMaps.classes(largest);
        int next = 1;
        for (ShadeClass shade : classes) {
            assertThat(shade.least()).isEqualTo(next);
            assertThat(shade.most()).isGreaterThanOrEqualTo(shade.least());
            next = shade.most() + 1;
        }
        assertThat(next).isEqualTo(largest + 1);
        assertThat(classes).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void the_map_says_the_counts_and_what_lies_elsewhere() {
        Map<String, Integer> counts =
                new HashMap<>(Map.of("region:53", 12, "region:94", 1, "departement:35", 7, "commune:35238", 7));
        CountMap map = new CountMaps(outlines, territories)
                .map(Detail.REGIONS, CountMap.CASES, counts, 15, Set.of("region:94"), TerritoryCode::toString);
        assertThat(map.areas()).hasSize(18);
        assertThat(map.counting()).extracting(Area::name).containsExactly("Bretagne", "Corse");
        assertThat(map.counting()).extracting(Area::isSelected).containsExactly(false, true);
        assertThat(map.elsewhere()).isEqualTo(2);
        assertThat(map.emptyAreas()).isEqualTo(16);
    }

    @Test
    void a_territory_without_outline_is_in_the_table() {
        CountMap map = new CountMaps(outlines, territories)
                .map(
                        Detail.DEPARTEMENTS,
                        CountMap.CASES,
                        Map.of("departement:988", 3),
                        3,
                        Set.of(),
                        TerritoryCode::toString);
        assertThat(map.counting()).extracting(Area::name).containsExactly("Nouvelle-Calédonie");
        assertThat(map.drawn()).hasSize(101);
    }

    private Outline outline(String code) {
        return outlines.of(Detail.REGIONS).stream()
                .filter(outline -> outline.code().toString().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static void assertInside(Outline outline) {
        Matcher rings = Pattern.compile("M(-?\\d+) (-?\\d+)l([^z]*)z").matcher(outline.path());
        assertThat(rings.find()).as(outline.code().toString()).isTrue();
        do {
            int x = Integer.parseInt(rings.group(1));
            int y = Integer.parseInt(rings.group(2));
            String[] steps = rings.group(3).strip().split(" ");
            for (int i = 0; i + 1 < steps.length; i += 2) {
                x += Integer.parseInt(steps[i]);
                y += Integer.parseInt(steps[i + 1]);
                assertThat(x).isBetween(0, Frame.WIDTH);
                assertThat(y).isBetween(0, Frame.HEIGHT);
            }
        } while (rings.find());
    }
}
