package fr.essaim.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepresentationTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "text/turtle | TURTLE",
                "application/ld+json | JSON_LD",
                "text/html,application/xhtml+xml,*/*;q=0.8 | PAGE",
                "text/html;q=0.4, text/turtle | TURTLE",
                "text/turtle;q=0.3, */* | PAGE",
                "text/turtle;q=0.3, application/ld+json;q=0.9, */*;q=0.1 | JSON_LD",
                "text/*, text/turtle;q=0 | PAGE",
                "text/html;q=0, text/* | TURTLE",
                "application/* | JSON_LD",
                "image/png | PAGE",
                "*/* | PAGE",
                "n’importe quoi;;; | PAGE"
            })
    void the_accept_header_decides(String accept, Representation wanted) {
        assertThat(Representation.wanted(null, accept)).isEqualTo(wanted);
    }

    @Test
    void the_page_comes_without_asking() {
        assertThat(Representation.wanted(null, null)).isEqualTo(Representation.PAGE);
    }

    @Test
    void the_address_is_stronger_than_the_header() {
        assertThat(Representation.wanted("turtle", "text/html")).isEqualTo(Representation.TURTLE);
        assertThat(Representation.wanted("json-ld", "text/html")).isEqualTo(Representation.JSON_LD);
        assertThat(Representation.wanted("html", "text/turtle")).isEqualTo(Representation.PAGE);
        assertThat(Representation.wanted("inconnu", "text/turtle")).isEqualTo(Representation.TURTLE);
    }
}
