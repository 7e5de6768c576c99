package fr.essaim.following;

import static fr.essaim.casestudy.CaseStudyBuilder.aCaseStudy;
import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.TextField;
import fr.essaim.web.RunningSite;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.HtmlUtils;

class IntegrationTest extends RunningSite {

    private static final Pattern CODE = Pattern.compile("<code id=\"code\">(.*?)</code>", Pattern.DOTALL);
    private static final Pattern FRAME = Pattern.compile("<iframe src=\"([^\"]+)\" title=\"([^\"]+)\"[^>]*></iframe>");

    @Test
    void any_site_may_frame_the_list_and_no_other_page() {
        HttpResponse<String> list = get("/integration/liste?q=encadre");
        assertThat(policy(list))
                .contains("frame-ancestors *")
                .contains("default-src 'none'")
                .doesNotContain("script-src");
        assertThat(list.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(list.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(list.body()).doesNotContain("<script").doesNotContain("<form");
        for (String other :
                new String[] {"/", "/integration", "/integration/liste/", "/integration/autre", "/connexion"}) {
            assertThat(policy(get(other))).as(other).contains("frame-ancestors 'none'");
        }
    }

    @Test
    void the_list_shows_the_last_published_cases_of_the_search_in_another_tab() {
        for (int i = 1; i <= 7; i++) {
            String day = "2020-01-0" + i;
            int number = i;
            on(
                    day,
                    () -> publish(aCaseStudy("encadre-" + number)
                            .titled("Encadreliste <i>" + number)
                            .saying(TextField.SUMMARY, "Résumé " + number)
                            .in("commune:35238")));
        }
        awaitIndex();
        String body = get("/integration/liste?q=encadreliste&nombre=3&accent=bleu&fond=sombre")
                .body();
        assertThat(body)
                .contains("class=\"accent-bleu fond-sombre\"")
                .contains("Encadreliste &lt;i&gt;7")
                .contains("Encadreliste &lt;i&gt;5")
                .doesNotContain("Encadreliste &lt;i&gt;4")
                .contains("href=\"" + site() + "/etudes-de-cas/encadre-7\" target=\"_blank\" rel=\"noopener\"")
                .contains("Les 7\u00a0cas sur Essaim");
        assertThat(get("/integration/liste?q=encadreliste&nombre=-1&accent=%3Cx&fond=%22&domaine=inconnu")
                        .statusCode())
                .isEqualTo(200);
        assertThat(get("/integration/liste?q=introuvableencadre").body()).contains("Aucun cas publié ne répond encore");
    }

    @Test
    void the_code_to_copy_is_a_frame_with_a_title_that_shows_the_search() {
        String page = get("/integration?q=%22encadre%22%20%3Cscript%3E%20%26&domaine=education&nombre=10&accent=vert")
                .body();
        Matcher code = CODE.matcher(page);
        assertThat(code.find()).isTrue();
        String snippet = HtmlUtils.htmlUnescape(code.group(1));
        Matcher frame = FRAME.matcher(snippet);
        assertThat(frame.matches()).as(snippet).isTrue();
        assertThat(HtmlUtils.htmlUnescape(frame.group(2)))
                .isEqualTo("Études de cas d’Essaim, mots\u00a0: «\u00a0\"encadre\" <script> &\u00a0» · domaine\u00a0:"
                        + " Éducation");
        String address = HtmlUtils.htmlUnescape(frame.group(1));
        assertThat(address).startsWith(site() + "/integration/liste?q=").endsWith("&nombre=10&accent=vert&fond=auto");
        assertThat(get(address.substring(site().length())).statusCode()).isEqualTo(200);
    }

    private static String policy(HttpResponse<String> answer) {
        return answer.headers().firstValue("Content-Security-Policy").orElse("");
    }
}
