package fr.essaim.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;

class HostileAddressTest extends RunningSite {

    @Autowired
    private Pages pages;

    private static final List<String> PLACES = List.of(
            "/etudes-de-cas/{}",
            "/etudes-de-cas/{}/historique",
            "/api/v1/etudes-de-cas/{}",
            "/api/v1/etudes-de-cas/{}?au=2020-01-01",
            "/api/v1/etudes-de-cas/{}/historique",
            "/vocabulaires/{}",
            "/vocabulaires/domaine/{}");

    static List<String> hostile() {
        return List.of(
                "..%2f",
                "..%2f..%2fetc%2fpasswd",
                "..%5c",
                "%2e%2e",
                "a".repeat(10_000),
                "a".repeat(101),
                "%F0%9F%90%9D",
                "%3Cscript%3Ealert(1)%3C%2Fscript%3E",
                "%3Cscript%3Ealert(1)",
                "%E2%80%AEabc",
                "%00",
                "a%0d%0aSet-Cookie:%20a=b",
                "%C3%28",
                "';DROP%20TABLE%20event;--",
                "$%7B7*7%7D",
                "-",
                "a--b",
                "A");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void no_address_makes_the_application_fail(String text) {
        for (String place : PLACES) {
            String address = place.replace("{}", text);
            HttpResponse<String> answer = get(address);
            assertThat(answer.statusCode()).as(shortened(address)).isIn(400, 404);
            assertThat(answer.body()).as(shortened(address)).doesNotContain("<script>alert", "Exception", "\tat ");
        }
    }

    @Test
    void the_query_of_a_vocabulary_may_hold_anything() {
        assertThat(get("/vocabulaires/domaine?format=%3Cscript%3E").statusCode())
                .isEqualTo(200);
        assertThat(get("/vocabulaires/domaine?format=" + "a".repeat(5_000)).statusCode())
                .isEqualTo(200);
        assertThat(get("/vocabulaires/domaine", "Accept", ";;;,,,/").statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/catalyseurs",
                "/partenariats",
                "/carte",
                "/integration/liste",
                "/oai",
                "/api/v1/catalyseurs"
            })
    void a_parameter_whose_name_no_browser_writes_is_refused(String address) {
        assertThat(get(address + "?%00=a").statusCode()).isEqualTo(400);
        assertThat(get(address + "?a%0d%0ab=a").statusCode()).isEqualTo(400);
    }

    @Test
    void a_site_with_a_name_without_end_is_none() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setServerName("a.".repeat(10_000) + "fr");
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
        try {
            assertThatThrownBy(() -> new PublicAddress("").of("/oai")).isInstanceOf(Refused.class);
            request.setServerName("exemple.fr");
            assertThat(new PublicAddress("").of("/oai")).isEqualTo("http://exemple.fr/oai");
        } finally {
            RequestContextHolder.resetRequestAttributes();
        }
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void the_log_of_a_failure_says_no_secret_address(CapturedOutput output) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/alertes/secret-4711");
        request.setAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE, "/api/alertes/{token}");
        new Failures(pages).failed(new IllegalStateException("tried"), request);
        assertThat(output.getAll()).contains("/api/alertes/{token}").doesNotContain("secret-4711");
    }

    private static String shortened(String address) {
        return address.substring(0, Math.min(80, address.length()));
    }
}
