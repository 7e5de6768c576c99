package fr.essaim.search;

import static org.assertj.core.api.Assertions.assertThat;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.TextField;
import fr.essaim.casestudy.event.CaseStudyDrafted;
import fr.essaim.casestudy.event.CaseStudyPublished;
import fr.essaim.storage.Provenance;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.ConceptId;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

/** What a list reads of a case is what was written of it. */
class FoundCaseTest {

    private static final CaseStudyId ID = CaseStudyId.of("cantine-bio");
    private static final Instant PUBLISHED = Instant.parse("2026-03-01T08:30:15.123Z");

    @Test
    void a_full_case_is_read_as_it_was_written() {
        FoundCase found = kept(new CaseStudyContent(
                Map.of(TextField.TITLE, "Une cantine « bio » 😀", TextField.SUMMARY, "Des repas d’ici\u202F!"),
                List.of(),
                TerritoryCode.of("commune:51108"),
                new Period(2019, 2021),
                List.of(),
                new TreeSet<>(Set.of(ConceptId.of("domaine:education"), ConceptId.of("pratique:mecenat"))),
                null));
        assertThat(found.id()).isEqualTo(ID);
        assertThat(found.title()).isEqualTo("Une cantine « bio » 😀");
        assertThat(found.summary()).isEqualTo("Des repas d’ici\u202F!");
        assertThat(found.territory()).isEqualTo(TerritoryCode.of("commune:51108"));
        assertThat(found.startYear()).isEqualTo(2019);
        assertThat(found.publishedAt()).isEqualTo(PUBLISHED);
        assertThat(found.concepts())
                .containsExactly(ConceptId.of("domaine:education"), ConceptId.of("pratique:mecenat"));
        assertThat(found.in(Set.of("pratique"))).containsExactly(ConceptId.of("pratique:mecenat"));
    }

    @Test
    void what_is_not_known_is_not_there() {
        FoundCase found = kept(CaseStudyContent.EMPTY);
        assertThat(found.title()).isEmpty();
        assertThat(found.summary()).isEmpty();
        assertThat(found.territory()).isNull();
        assertThat(found.startYear()).isNull();
        assertThat(found.concepts()).isEmpty();
    }

    // As Lucene gives it: somewhere in a larger array, which is used again.
    private static FoundCase kept(CaseStudyContent content) {
        CaseStudySheet sheet = CaseStudySheet.drafted(
                        new CaseStudyDrafted(ID, null, content), PUBLISHED, Provenance.system())
                .after(new CaseStudyPublished(ID), PUBLISHED, Provenance.system());
        byte[] written = FoundCase.write(sheet);
        byte[] larger = new byte[written.length + 7];
        System.arraycopy(written, 0, larger, 3, written.length);
        FoundCase found = FoundCase.read(new BytesRef(larger, 3, written.length));
        Arrays.fill(larger, (byte) 0);
        return found;
    }
}
