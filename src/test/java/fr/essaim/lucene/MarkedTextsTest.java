package fr.essaim.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** How found words are marked in the texts that an index keeps. */
class MarkedTextsTest {

    private static final SearchedField TEXT = new SearchedField() {
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
    void a_word_is_marked_whatever_its_case_accents_plural_and_article() {
        assertThat(marked("L’École, les ecoles, d'ÉCOLES ; pas l’écolier", words("écoles")))
                .isEqualTo("L’<mark>École</mark>, les <mark>ecoles</mark>, d&#x27;<mark>ÉCOLES</mark> ; pas l’écolier");
    }

    @Test
    void a_letter_written_apart_from_its_accent_is_marked_with_it() {
        String apart = Normalizer.normalize("Une école", Normalizer.Form.NFD);
        assertThat(marked(apart, words("école")))
                .isEqualTo("Une <mark>" + Normalizer.normalize("école", Normalizer.Form.NFD) + "</mark>");
    }

    @Test
    void a_joined_word_is_marked_once_and_each_of_its_parts_alone() {
        assertThat(marked("La co-construction", words("coconstruction"))).isEqualTo("La <mark>co-construction</mark>");
        assertThat(marked("La co-construction", words("construction"))).isEqualTo("La co-<mark>construction</mark>");
        assertThat(marked("La co-construction", words("coconstruction", "construction")))
                .isEqualTo("La <mark>co-construction</mark>");
    }

    @Test
    void everything_else_is_escaped_and_a_mark_of_the_text_is_none_of_ours() {
        assertThat(marked("<mark>Le</mark> & \"vélo\" <script>", words("vélo")))
                .isEqualTo("&lt;mark&gt;Le&lt;&#x2F;mark&gt; &amp; &quot;<mark>vélo</mark>&quot; &lt;script&gt;");
    }

    @Test
    void a_phrase_is_marked_where_its_words_follow_each_other_only() {
        Query phrase = new PhraseQuery.Builder()
                .add(new Term("texte", stem("économie")), 0)
                .add(new Term("texte", stem("sociale")), 1)
                .add(new Term("texte", stem("solidaire")), 3)
                .build();
        assertThat(marked("Économie du bois, sociale. L’économie sociale et solidaire.", phrase))
                .isEqualTo(
                        "Économie du bois, sociale. L’<mark>économie</mark> <mark>sociale</mark> et <mark>solidaire</mark>.");
    }

    @Test
    void words_as_written_are_marked_like_their_stems_and_excluded_ones_never() {
        Query query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term("texte_exact", "ecoles")), Occur.SHOULD)
                .add(new TermQuery(new Term("texte", stem("cantine"))), Occur.MUST_NOT)
                .add(new TermQuery(new Term("autre", stem("jardin"))), Occur.SHOULD)
                .build();
        assertThat(marked("Une école, sa cantine, son jardin", query))
                .isEqualTo("Une <mark>école</mark>, sa cantine, son jardin");
    }

    @Test
    void the_best_sentences_are_cut_in_the_order_of_the_text() {
        String text = "Rien ici. Un vélo passe. Toujours rien. Un vélo et une cantine. Un vélo encore, loin.";
        MarkedTexts texts = texts(words("vélo", "cantine"), "Titre", text);
        assertThat(texts.passages(1, 2))
                .hasSize(2)
                .contains("Un <mark>vélo</mark> et une <mark>cantine</mark>.")
                .isSubsetOf(
                        "Un <mark>vélo</mark> passe.",
                        "Un <mark>vélo</mark> et une <mark>cantine</mark>.",
                        "Un <mark>vélo</mark> encore, loin.");
        assertThat(texts.passages(0, 2)).isEmpty();
        assertThat(texts.whole(0)).isEqualTo("Titre");
    }

    @Test
    void a_query_without_words_marks_nothing() {
        assertThat(marked("Un vélo & une cantine", new BooleanQuery.Builder().build()))
                .isEqualTo("Un vélo &amp; une cantine");
    }

    /** Whatever the text: without the tags and escaped back it is the text, and every mark holds a searched word. */
    @Test
    void no_text_is_changed_by_its_marks() {
        long seed = Seed.of(MarkedTextsTest.class);
        Random random = new Random(seed);
        List<String> parts = List.of(
                "vélo",
                "l’école",
                "co-construction",
                "M. Petit",
                "12,5",
                " ",
                ". ",
                "\n",
                "<b>",
                "&amp;",
                "😀",
                "e\u0301",
                "«\u00A0",
                "\u00A0»",
                "\u202F?",
                "\ud83d",
                "aujourd’hui",
                "ÉCOLES",
                "\"",
                "'",
                "/",
                "œuvre",
                "l'",
                "-");
        for (int n = 0; n < 2_000; n++) {
            String text = IntStream.range(0, random.nextInt(30))
                    .mapToObj(i -> parts.get(random.nextInt(parts.size())))
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            String marked = marked(text, words("vélo", "école", "construction", "coconstruction", "œuvre"));
            assertThat(unmarked(marked))
                    .as("seed %s", seed)
                    .isEqualTo(text.replace('\ud83d', '?').replace("?\ude00", "😀"));
        }
    }

    private static String unmarked(String html) {
        return html.replace("<mark>", "")
                .replace("</mark>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#x27;", "'")
                .replace("&#x2F;", "/")
                .replace("&amp;", "&");
    }

    private static String marked(String text, Query query) {
        return texts(query, text).whole(0);
    }

    private static MarkedTexts texts(Query query, String... texts) {
        MarkedTexts marked = new MarkedTexts(SearchedWords.of(query, List.of(TEXT)));
        BytesRef kept = KeptTexts.field(Stream.of(texts)
                        .map(text -> AnalysedText.of(text, NO_EXPRESSIONS))
                        .toList())
                .binaryValue();
        marked.take(kept);
        return marked;
    }

    private static Query words(String... words) {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (String word : words) {
            query.add(new TermQuery(new Term("texte", stem(word))), Occur.SHOULD);
        }
        return query.build();
    }

    private static String stem(String word) {
        return FrenchWords.of(word).words().getFirst().stem();
    }
}
