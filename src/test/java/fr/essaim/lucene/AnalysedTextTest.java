package fr.essaim.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Field;
import org.junit.jupiter.api.Test;

/** A text read once enters the index as if each field had read it. */
class AnalysedTextTest {

    private static final SearchedField FIELD = new SearchedField() {
        @Override
        public String stemmed() {
            return "texte";
        }

        @Override
        public float weight() {
            return 1;
        }
    };

    private static final Expressions NO_EXPRESSIONS = new Expressions(List.of());

    @Test
    void both_fields_get_the_words_that_their_own_analysis_gives() throws IOException {
        long seed = Seed.of(AnalysedTextTest.class);
        Random random = new Random(seed);
        List<String> parts = List.of(
                "l’école",
                "co-construction",
                "des",
                "et",
                "aujourd'hui",
                "ÉCOLES",
                "e\u0301cole",
                "est-ce",
                "12,5",
                "arc-en-ciel",
                "isolement",
                "-",
                "«\u00A0",
                "\u00A0»",
                "\u202F!",
                "😀",
                "qu’il",
                "l'",
                "a".repeat(120),
                "été");
        for (int n = 0; n < 1_000; n++) {
            String text = IntStream.range(0, random.nextInt(12))
                    .mapToObj(i -> parts.get(random.nextInt(parts.size())))
                    .collect(Collectors.joining(random.nextInt(5) > 0 ? " " : ""));
            AnalysedText analysed = AnalysedText.of(text, NO_EXPRESSIONS);
            assertThat(tokens(analysed.stemmedIn(FIELD)))
                    .as("seed %s, %s", seed, text)
                    .isEqualTo(tokens(FrenchAnalysis.stemmed().tokenStream("", text)));
            assertThat(tokens(analysed.exactIn(FIELD)))
                    .as("seed %s, %s", seed, text)
                    .isEqualTo(tokens(FrenchAnalysis.exact().tokenStream("", text)));
        }
    }

    private static List<String> tokens(Field field) throws IOException {
        return tokens(field.tokenStream(FrenchAnalysis.exact(), null));
    }

    private static List<String> tokens(TokenStream stream) throws IOException {
        List<String> tokens = new ArrayList<>();
        try (stream) {
            stream.reset();
            while (stream.incrementToken()) {
                tokens.add(stream.getAttribute(CharTermAttribute.class) + " " + place(stream));
            }
            stream.end();
            // A word too long to be one that ends the text leaves another hole there: nothing follows it.
            tokens.add("end " + stream.getAttribute(OffsetAttribute.class).endOffset());
        }
        return tokens;
    }

    private static String place(TokenStream stream) {
        OffsetAttribute place = stream.getAttribute(OffsetAttribute.class);
        int step = stream.getAttribute(PositionIncrementAttribute.class).getPositionIncrement();
        return place.startOffset() + "-" + place.endOffset() + " +" + step;
    }
}
