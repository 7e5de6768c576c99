package fr.essaim.deduplicating;

import fr.essaim.casestudy.CaseStudyColumns;
import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.Source;
import fr.essaim.casestudy.TextField;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The fields of a case as texts that can be laid side by side. */
@Component
class FieldTexts {

    private static final Map<String, String> OWN_LABELS = Map.of(
            Choices.YEARS, "doublon.champ.annees",
            Choices.CONCEPTS, "doublon.champ.classement");

    private final MessageSource messages;
    private final Territories territories;
    private final Vocabularies vocabularies;

    FieldTexts(MessageSource messages, Territories territories, Vocabularies vocabularies) {
        this.messages = messages;
        this.territories = territories;
        this.vocabularies = vocabularies;
    }

    String label(String field) {
        String key = OWN_LABELS.getOrDefault(field, "colonne." + field);
        return French.capitalized(messages.getMessage(key, null, Locale.FRENCH));
    }

    String of(String field, CaseStudyContent content) {
        return switch (field) {
            case CaseStudyColumns.TERRITORY -> place(content.territory());
            case Choices.YEARS -> years(content.period());
            case CaseStudyColumns.VERIFIED_ON -> content.verifiedOn() == null ? "" : French.date(content.verifiedOn());
            case CaseStudyColumns.PARTNERS ->
                content.partners().stream().map(this::partner).collect(Collectors.joining("\n"));
            case CaseStudyColumns.SOURCES ->
                content.sources().stream().map(FieldTexts::source).collect(Collectors.joining("\n"));
            case Choices.CONCEPTS ->
                content.concepts().stream().map(this::concept).collect(Collectors.joining("\n"));
            default -> text(field, content);
        };
    }

    private static String text(String column, CaseStudyContent content) {
        return Stream.of(TextField.values())
                .filter(field -> field.column().equals(column))
                .map(content::text)
                .findFirst()
                .orElseThrow();
    }

    private String place(@Nullable TerritoryCode code) {
        return code == null ? "" : territories.find(code).map(Territory::name).orElse(code.toString());
    }

    private static String years(@Nullable Period period) {
        return period == null
                ? ""
                : Stream.of(period.startYear(), period.endYear())
                        .map(year -> year == null ? "?" : year.toString())
                        .collect(Collectors.joining(" à "));
    }

    private String partner(Partner partner) {
        String part = Stream.of(
                        partner.profile() == null ? "" : name(partner.profile()),
                        partner.role() == null ? "" : partner.role())
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(", "));
        return part.isEmpty() ? partner.name() : partner.name() + " (" + part + ")";
    }

    private static String source(Source source) {
        return source.address() == null ? source.title() : source.title() + " <" + source.address() + ">";
    }

    private String concept(ConceptId id) {
        return vocabularies.scheme(id.scheme()).title() + "\u00A0: " + name(id);
    }

    private String name(ConceptId id) {
        return vocabularies.find(id).map(Concept::label).orElse(id.notation());
    }
}
