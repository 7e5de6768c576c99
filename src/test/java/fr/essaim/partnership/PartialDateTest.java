package fr.essaim.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2019,en 2019",
        "2019-03,en mars\u00a02019",
        "2019-03-14,le 14\u00a0mars\u00a02019",
        "2019-08-01,le 1er\u00a0août\u00a02019"
    })
    void a_date_is_written_as_iso_does_and_said_as_the_french_do(String written, String said) {
        assertThat(PartialDate.of(written)).hasToString(written);
        assertThat(PartialDate.of(written).inFrenchSentence()).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource({
        "2015,2019,de 2015 à 2019,depuis 2015",
        "2015-08,2019-03-01,d’août\u00a02015 au 1er\u00a0mars\u00a02019,depuis août\u00a02015",
        "2015-03-14,2019-04,du 14\u00a0mars\u00a02015 à avril\u00a02019,depuis le 14\u00a0mars\u00a02015",
        "XXXX,2019,d’une date inconnue à 2019,depuis une date inconnue",
        "2015,XXXX,de 2015 à une date inconnue,depuis 2015"
    })
    void a_time_is_said_with_the_right_small_words(String from, String to, String time, String since) {
        assertThat(PartialDate.of(from).untilInFrench(PartialDate.of(to))).isEqualTo(time);
        assertThat(PartialDate.of(from).sinceInFrench()).isEqualTo(since);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "19", "2019-13", "2019-02-30", "2019-3", "mars 2019", "3019", "2019-03-14T00:00"})
    void anything_else_is_no_date(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }

    @Test
    void dates_are_sorted_by_their_first_day_the_more_precise_first() {
        List<PartialDate> dates = List.of("2020", "2019-12-31", "2019", "2019-01", "2019-01-01").stream()
                .map(PartialDate::of)
                .sorted()
                .toList();
        assertThat(dates)
                .extracting(PartialDate::toString)
                .containsExactly("2019-01-01", "2019-01", "2019", "2019-12-31", "2020");
    }

    @Test
    void dates_that_overlap_are_not_one_before_the_other() {
        assertThat(PartialDate.of("2019").isSurelyBefore(PartialDate.of("2019-03")))
                .isFalse();
        assertThat(PartialDate.of("2019-03").isSurelyBefore(PartialDate.of("2019")))
                .isFalse();
        assertThat(PartialDate.of("2019").isSurelyBefore(PartialDate.of("2020-01-01")))
                .isTrue();
    }

    @Test
    void what_nobody_dates_may_be_any_day_and_is_written_as_such() {
        PartialDate unknown = PartialDate.of("XXXX");
        assertThat(unknown).isEqualTo(PartialDate.UNKNOWN).hasToString("XXXX");
        assertThat(unknown.isKnown()).isFalse();
        assertThat(unknown.isSurelyBefore(PartialDate.of("2019"))).isFalse();
        assertThat(PartialDate.of("2019").isSurelyBefore(unknown)).isFalse();
        assertThat(unknown.inFrenchSentence()).isEqualTo("à une date inconnue");
    }
}
