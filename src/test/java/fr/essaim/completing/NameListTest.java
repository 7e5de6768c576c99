package fr.essaim.completing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.completing.NameList.Fit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which names have what was typed, and how well it fits. */
class NameListTest {

    private static final List<String> NAMES = List.of(
            "Insertion par l’activité économique",
            "Co-construction",
            "Reims",
            "Saint-Étienne",
            "L’Haÿ-les-Roses",
            "Œuvres sociales",
            "Bicyclette");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "insert | 0 BEGINNINGS",
                "économique insertion | 0 BEGINNINGS",
                "ACTIVITE | 0 BEGINNINGS",
                "l'activité | 0 BEGINNINGS",
                "construction | 1 BEGINNINGS",
                "nstruc | 1 MIDDLES",
                "cyclette | 6 MIDDLES",
                "cy | ''",
                "reims | 2 WHOLE",
                "reims 51 | 2 BEGINNINGS",
                "51100 | 2 BEGINNINGS",
                "st etienne | 3 WHOLE",
                "l hay les ros | 4 BEGINNINGS",
                "l’haÿ les ros | 4 BEGINNINGS",
                "oeuvres | 5 BEGINNINGS",
                "insertion reims | ''",
            })
    void a_name_has_all_the_words_from_their_beginnings_or_from_their_middles(String typed, String found) {
        NameList.Writer writer = new NameList.Writer();
        for (int i = 0; i < NAMES.size(); i++) {
            writer.add(i, NAMES.get(i), i == 2 ? List.of("51100") : List.of());
        }
        assertThat(found(writer.written(), typed))
                .containsExactly(found.isEmpty() ? new String[0] : found.split("\\|"));
    }

    @Test
    void of_several_names_of_one_thing_the_best_is_told_once() {
        NameList names = new NameList.Writer()
                .add(0, "Insertion par l’activité économique")
                .add(0, "IAE")
                .add(1, "Mécénat")
                .written();
        List<String> lines = new ArrayList<>();
        names.find(Typed.of("iae"), (thing, line, fit) -> lines.add(thing + " " + line + " " + fit));
        assertThat(lines).containsExactly("0 1 WHOLE");
    }

    @Test
    void whatever_the_names_the_same_is_found_as_by_looking_at_each() {
        Random random = new Random(Seed.of(NameListTest.class));
        List<String> names = new ArrayList<>();
        NameList.Writer writer = new NameList.Writer();
        for (int i = 0; i < 500; i++) {
            names.add(words(random, 1 + random.nextInt(4)));
            writer.add(i, names.get(i));
        }
        NameList list = writer.written();
        for (int turn = 0; turn < 500; turn++) {
            Typed typed = Typed.of(words(random, 1 + random.nextInt(2)));
            Set<Integer> found = new TreeSet<>();
            list.find(typed, (thing, line, fit) -> found.add(thing));
            Set<Integer> expected = new TreeSet<>();
            for (int i = 0; i < names.size(); i++) {
                if (fits(names.get(i), typed)) {
                    expected.add(i);
                }
            }
            assertThat(found).as(typed.toString()).isEqualTo(expected);
        }
    }

    private static boolean fits(String name, Typed typed) {
        return typed.words().stream()
                .allMatch(word -> List.of(name.split(" ")).stream()
                        .anyMatch(own -> own.startsWith(word) || word.length() >= 3 && own.contains(word)));
    }

    private static String words(Random random, int count) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            words.add(random.ints(1 + random.nextInt(5), 'a', 'd')
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining()));
        }
        return String.join(" ", words);
    }

    private static List<String> found(NameList names, String typed) {
        List<String> found = new ArrayList<>();
        names.find(
                Typed.of(typed).spelledOut(), (thing, line, fit) -> found.add(thing + " " + Fit.valueOf(fit.name())));
        return found;
    }
}
