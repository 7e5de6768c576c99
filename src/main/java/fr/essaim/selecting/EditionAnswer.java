package fr.essaim.selecting;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.essaim.casestudy.CaseStudyId;
import fr.essaim.casestudy.CaseStudySheet;
import fr.essaim.casestudy.TextField;
import fr.essaim.reading.FormerCase;
import fr.essaim.reading.FormerCase.Since;
import fr.essaim.selection.FrozenEdition;
import fr.essaim.selection.SelectionId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One frozen edition as programs read it. */
@Schema(name = "EditionDeSelection")
record EditionAnswer(
        String id,
        int edition,
        String titre,
        String theme,
        @JsonProperty("webinaire_le") @Nullable LocalDate webinarOn,
        @JsonProperty("figee_le") Instant frozenAt,
        String question,
        List<CaseAnswer> cas,
        String url) {

    /** A case as it was; its texts under the names of the import columns, null when it may no longer be read. */
    @Schema(name = "CasDUneEdition")
    record CaseAnswer(
            String id,
            long version,
            String titre,
            String note,
            @Nullable Map<String, String> textes,
            @Nullable String territoire,
            @Nullable Map<String, List<String>> facettes,
            Depuis depuis,
            String url) {}

    /** What became of the case since: {@code meme}, {@code revue}, {@code retiree}, {@code reunie} or {@code plus-publiee}. */
    @Schema(name = "DepuisLEdition")
    record Depuis(
            String etat,
            @Nullable LocalDate le,
            @Nullable String motif,
            @Nullable String original) {

        static Depuis of(Since since) {
            return switch (since) {
                case Since.Same same -> new Depuis("meme", null, null, null);
                case Since.Revised revised -> new Depuis("revue", revised.on(), null, null);
                case Since.Withdrawn withdrawn -> new Depuis("retiree", withdrawn.on(), withdrawn.reason(), null);
                case Since.Elsewhere elsewhere ->
                    new Depuis("reunie", null, null, elsewhere.original().value());
                case Since.Unpublished unpublished -> new Depuis("plus-publiee", null, null, null);
            };
        }
    }

    static EditionAnswer of(SelectionId id, FrozenEdition edition, Map<CaseStudyId, FormerCase> former) {
        return new EditionAnswer(
                id.value(),
                edition.number(),
                edition.title(),
                edition.theme(),
                edition.webinarOn(),
                edition.frozenAt(),
                edition.question(),
                edition.cases().stream()
                        .filter(each -> former.containsKey(each.id()))
                        .map(each -> of(Objects.requireNonNull(former.get(each.id())), each.note()))
                        .toList(),
                SelectionAddresses.edition(id, edition.number()));
    }

    private static CaseAnswer of(FormerCase former, String note) {
        CaseStudySheet sheet = former.sheet();
        boolean open = former.mayBeRead();
        return new CaseAnswer(
                sheet.id().value(),
                former.version(),
                sheet.title(),
                note,
                open ? texts(sheet) : null,
                open && sheet.content().territory() != null
                        ? sheet.content().territory().toString()
                        : null,
                open ? sheet.content().notations() : null,
                Depuis.of(former.since()),
                "/etudes-de-cas/" + sheet.id());
    }

    private static Map<String, String> texts(CaseStudySheet sheet) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (TextField field : TextField.values()) {
            String text = sheet.content().text(field);
            if (!text.isEmpty()) {
                texts.put(field.column(), text);
            }
        }
        return texts;
    }
}
