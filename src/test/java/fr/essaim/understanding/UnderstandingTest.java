package fr.essaim.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.territory.Territories;
import fr.essaim.vocabulary.Vocabularies;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is understood in what people type: one line each, the parts and then the words left. */
class UnderstandingTest {

    private static final Understanding UNDERSTANDING = new Understanding(
            Vocabularies.load(),
            Territories.load(),
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
            jeunes mécénat Bretagne | pratique:mecenat region:53 | jeunes
            """)
    void is_understood(String typed, String parts, String left) {
        Understood understood = UNDERSTANDING.read(typed);
        assertThat(told(understood)).isEqualTo(parts == null ? "" : parts);
        assertThat(understood.left()).isEqualTo(left == null ? "" : left);
    }

    @Test
    void try_out() throws Exception {
        for (String line : java.nio.file.Files.readAllLines(java.nio.file.Path.of("/work/scratch/und/q.txt"))) {
            Understood u = UNDERSTANDING.read(line);
            System.out.println(line + " | " + told(u) + " | " + u.left() + " | ~" + u.searched() + " | ?" + u.offered().stream().map(UnderstandingTest::told).collect(Collectors.joining(" ")));
        }
        long t = 0;
        for (int n = 0; n < 5; n++) {
            t = System.nanoTime();
            for (int i = 0; i < 2000; i++) UNDERSTANDING.read("Quels exemples de mécénat pour les jeunes en Bretagne depuis 2018 ?");
            t = System.nanoTime() - t;
        }
        System.out.println("us per question " + t / 2000 / 1000.0);
    }

    private static String told(Understood understood) {
        return understood.parts().stream().map(UnderstandingTest::told).collect(Collectors.joining(" "));
    }

    private static String told(Part part) {
        return switch (part) {
            case Part.Named named -> named.concepts().stream().map(Object::toString).collect(Collectors.joining("+"));
            case Part.Place place -> place.codes().stream().map(Object::toString).collect(Collectors.joining("+"));
            case Part.Around around -> around.commune() + "~" + around.radius();
            case Part.Years years -> years(years.from()) + "-" + years(years.to());
        };
    }

    private static String years(Integer year) {
        return year == null ? "" : year.toString();
    }
}
