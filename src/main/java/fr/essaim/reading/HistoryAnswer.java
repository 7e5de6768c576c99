package fr.essaim.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import fr.essaim.reading.CaseStudyArchive.Moment;
import fr.essaim.reading.Told.Fact;
import fr.essaim.reading.Told.Rewriting;
import fr.essaim.web.French;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a case, as programs read it. */
@Schema(name = "Moment")
record HistoryAnswer(
        @Schema(description = "Version de la fiche après ce changement\u00A0: 0 pour le brouillon")
        long numero,

        OffsetDateTime date,
        String type,
        String resume,

        @Schema(description = "Le nom que la personne a choisi de montrer")
        String acteur,

        @Schema(description = "Le lot dont le changement vient, en mots\u202F; vide quand quelqu’un l’a fait à la main")
        String cause,

        @Schema(description = "Ce que la personne a fait, en une phrase qui suit son nom")
        String phrase,

        @Schema(description = "Ce qui a changé, en mots\u202F; vide quand la fiche est retirée")
        List<String> details,

        @Schema(description = "L’import dont le changement vient, ou rien") @JsonProperty("import") @Nullable
        String importId) {

    static HistoryAnswer of(Moment moment, Told told, String who, String cause) {
        Stream<String> facts = told.facts().stream().map(Fact::sentence);
        Stream<String> rewritings = told.rewritings().stream().map(Rewriting::sentence);
        return new HistoryAnswer(
                moment.version(),
                moment.at().atZone(French.PARIS).toOffsetDateTime(),
                told.kind().label(),
                told.heading(),
                who,
                cause,
                told.plainSentence(),
                Stream.concat(facts, rewritings).toList(),
                moment.provenance().importId());
    }
}
