package fr.essaim.presenting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SlidesHtmlTest {

    private static final SlidesHtml HTML = new SlidesHtml(EditionBuilder.FACTS);

    @Test
    void the_policy_lets_in_the_style_and_the_script_of_the_file_and_nothing_else() throws Exception {
        String page =
                page(EditionBuilder.anEdition().with(EditionBuilder.realCases().getFirst()));
        assertThat(HTML.policy())
                .contains("style-src '" + digest("style", page) + "'", "script-src '" + digest("script", page) + "'")
                .startsWith("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page).doesNotContain(" style=", " onclick=");
    }

    @Test
    void the_file_needs_no_other() {
        String page =
                page(EditionBuilder.anEdition().with(EditionBuilder.realCases().getFirst()));
        assertThat(page).doesNotContain("<link", "<img", " src=\"", "@import").contains("<html lang=\"fr\">");
        assertThat(Pattern.compile("url\\((?!data:)").matcher(page).find()).isFalse();
    }

    @Test
    void what_people_typed_is_text_and_not_markup() {
        assertThat(page(HostileTexts.edition()))
                .contains("&lt;script&gt;alert('1')&lt;/script&gt;")
                .doesNotContain("<script>alert", "\u0000", "\u001b", "javascript:");
    }

    @Test
    void a_case_withdrawn_since_keeps_its_place_and_says_so() {
        assertThat(page(EditionBuilder.anEdition().withWithdrawn("Lyon – Un cas")))
                .contains("Lyon – Un cas", "Cette étude de cas a été retirée", "Cas 1 sur 1");
    }

    private static String digest(String element, String page) throws Exception {
        Matcher found =
                Pattern.compile("(?s)<" + element + ">(.*?)</" + element + ">").matcher(page);
        assertThat(found.find()).isTrue();
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(found.group(1).getBytes(StandardCharsets.UTF_8));
        return "sha256-" + Base64.getEncoder().encodeToString(digest);
    }

    private static String page(EditionBuilder edition) {
        return new String(HTML.of(edition.deck()), StandardCharsets.UTF_8);
    }
}
