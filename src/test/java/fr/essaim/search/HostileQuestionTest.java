package fr.essaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.Seed;
import fr.essaim.casestudy.TextField;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Nothing that a person types ends in an error. */
class HostileQuestionTest extends SearchedBase {

    private static final List<String> WAYS = List.of(
            "/",
            "/api/v1/etudes-de-cas",
            "/api/v1/etudes-de-cas.jsonl",
            "/api/v1/etudes-de-cas.csv",
            "/api/v1/completions");

    @Autowired
    CaseStudySearch search;

    HostileQuestionTest() {
        super("hostile-");
    }

    @Override
    void tell() {
        published(
                aCase("script")
                        .titled("<script>alert(1)</script> du gyropode & des \"roues\"")
                        .saying(TextField.SUMMARY, "Un gyropode <b>gras</b>.")
                        .saying(TextField.CONTEXT, "Le gyropode <img src=x onerror=alert(1)> roule."),
                aCase("mark").titled("Une balise <mark>triporteur</mark> déjà là"),
                aCase("control")
                        .titled("Un monocycle\u0001\u0000 rouge")
                        .saying(TextField.CONTEXT, "Le monocycle\u0001 roule."));
    }

    static Stream<String> texts() {
        return Stream.of(
                "((",
                ")",
                "AND OR NOT",
                "AND",
                "*",
                "?*?",
                "\"",
                "\"\"",
                "\"\"\"",
                "-",
                "--",
                "-\"",
                "-\"\"",
                "- -école",
                "+vélo -vélo",
                "-le -la",
                "titre:vélo^4~2",
                "[a TO b}",
                "{q}",
                "${7*7}",
                "\\",
                "/",
                "%",
                "&",
                "<script>alert(2)</script>",
                "\" onmouseover=\"alert(3)",
                "l'",
                "’",
                "…",
                "🚲",
                "👩🏽‍🏫 école",
                "مدرسة",
                "\u202eécole\u202c",
                "\u0000",
                "vélo\u0000vélo",
                "\u0001\u0007\u001b[31m",
                "\r\nSet-Cookie: a=b",
                "\ufffd",
                "\ufeffvélo",
                "e\u0301".repeat(50),
                "a".repeat(10_000),
                "vélo ".repeat(2_000),
                "co-".repeat(3_333),
                "\"école\" -".repeat(1_000),
                "-vélo ".repeat(1_666),
                "(".repeat(10_000),
                "économie sociale et solidaire ".repeat(333),
                "mot%d ".formatted(1).repeat(1_000),
                Stream.iterate(1, n -> n + 1).limit(1_500).map(n -> "mot" + n).collect(Collectors.joining(" ")),
                "é".repeat(10_000),
                "م".repeat(10_000),
                "学".repeat(10_000),
                "🚲".repeat(5_000),
                "🚲".repeat(10_000));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatever_the_text_pages_and_programs_are_answered(String text) {
        for (String way : WAYS) {
            HttpResponse<String> answer = visitor().get(way + "?" + Visitor.words(text));
            assertThat(answer.statusCode()).as(way).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(way).isEmpty();
            if (way.equals("/")) {
                assertThat(answer.body()).doesNotContain("<script>alert(", "name=\"q\" value=\"\"");
            }
        }
    }

    @Test
    void random_texts_are_answered() {
        long seed = Seed.of(HostileQuestionTest.class);
        Random random = new Random(seed);
        String often = "\"\"--«»“” ()*'’vélo école ESS";
        for (int i = 0; i < 150; i++) {
            String text = random.ints(1 + random.nextInt(40))
                    .mapToObj(unit -> (unit & 7) != 0
                            ? String.valueOf(often.charAt(Math.floorMod(unit, often.length())))
                            : Character.toString(Math.floorMod(unit >>> 8, Character.MIN_SURROGATE)))
                    .collect(Collectors.joining());
            String question = Visitor.words(text);
            assertThat(visitor().get("/?" + question).statusCode()).as(question).isEqualTo(200);
            assertThat(visitor().get("/api/v1/etudes-de-cas?" + question).statusCode())
                    .as(question)
                    .isEqualTo(200);
        }
    }

    @Test
    void half_of_a_pair_of_utf_16_units_is_no_word() {
        assertThat(search.search(CaseStudyQuery.EVERYTHING.withText("\ud83d monocycle \ude00"))
                        .total())
                .isEqualTo(search.search(CaseStudyQuery.EVERYTHING.withText("monocycle"))
                        .total())
                .isPositive();
    }

    // No browser sends these bytes: it replaces what is no text by U+FFFD, which is answered above.
    @ParameterizedTest
    @ValueSource(strings = {"%ED%A0%80", "v%C3", "%FF%FE", "%C0%AF"})
    void bytes_that_are_no_text_are_refused_in_french(String bytes) {
        for (String way : WAYS) {
            HttpResponse<String> answer = visitor().get(way + "?q=" + bytes);
            assertThat(answer.statusCode()).as(way).isEqualTo(400);
            assertThat(answer.body())
                    .as(way)
                    .contains("L’adresse contient un caractère mal codé.")
                    .doesNotContain("Exception", "Tomcat");
        }
    }

    @Test
    void a_page_does_not_grow_with_the_square_of_its_filters() {
        String many = Stream.iterate(1_001, n -> n + 1)
                .limit(900)
                .map(n -> "territoire=commune:0" + n)
                .collect(Collectors.joining("&"));
        for (String way : List.of("/", "/partenariats", "/catalyseurs")) {
            HttpResponse<String> answer = visitor().get(way + "?" + many);
            assertThat(answer.statusCode()).as(way).isEqualTo(200);
            assertThat(answer.body().length()).as(way).isLessThan(1_500_000);
            assertThat(answer.body()).as(way).contains("a trop de valeurs");
        }
        assertThat(visitor().get("/api/v1/etudes-de-cas?" + many).statusCode()).isEqualTo(400);
    }

    @Test
    void a_title_with_tags_is_shown_as_text() {
        String title = visitor()
                .list(Visitor.words("gyropode"))
                .at("/resultats/0/extraits/titre")
                .asString();
        assertThat(title)
                .isEqualTo(
                        "&lt;script&gt;alert(1)&lt;&#x2F;script&gt; du <mark>gyropode</mark> &amp; des &quot;roues&quot;");
        assertThat(visitor().get("/?" + Visitor.words("gyropode")).body())
                .contains("&lt;script&gt;alert(1)")
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .doesNotContain("<script>alert", "<img src=x", "<b>gras");
        assertThat(visitor().get("/?" + Visitor.words("roues")).body()).doesNotContain("<b>gras");
        assertThat(visitor().get("/").body()).doesNotContain("<script>alert", "<img src=x", "<b>gras");
    }

    @Test
    void a_mark_of_the_text_itself_is_not_taken_for_ours() {
        assertThat(visitor()
                        .list(Visitor.words("balise"))
                        .at("/resultats/0/extraits/titre")
                        .asString())
                .startsWith("Une <mark>balise</mark> &lt;mark&gt;triporteur");
    }

    @Test
    void control_characters_of_a_text_are_shown_whole() {
        assertThat(foundBy("monocycle")).containsExactly("control");
        assertThat(visitor()
                        .list(Visitor.words("monocycle"))
                        .at("/resultats/0/extraits/texte")
                        .size())
                .isEqualTo(1);
    }
}
