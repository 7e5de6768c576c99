package fr.essaim.presenting;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CurrentContent;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.TextField;
import fr.essaim.selection.Edition;
import fr.essaim.selection.EditionCase;
import fr.essaim.territory.Territories;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French words around the texts of an edition: where, when, with whom, under which headings. */
@Component
class CaseFacts {

    private static final int LONGEST_NAME = 60;
    private static final String NAME_END = " – ";

    private final MessageSource messages;
    private final Vocabularies vocabularies;
    private final Territories territories;

    CaseFacts(MessageSource messages, Vocabularies vocabularies, Territories territories) {
        this.messages = messages;
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("emporter." + key, arguments, Locale.FRENCH);
    }

    String heading(TextField field) {
        return messages.getMessage("section." + field.column(), null, Locale.FRENCH);
    }

    /** « Webinaire du 4 décembre 2026 », or of which day the edition is. */
    String occasion(Edition edition) {
        String frozen = say("edition", String.valueOf(edition.number()), French.date(edition.frozenAt()));
        return edition.webinarOn() == null
                ? frozen
                : say("webinaire", French.date(edition.webinarOn())) + " · " + frozen;
    }

    /** The theme, unless it is the title said again. */
    static String theme(Edition edition) {
        String theme = PrintedText.line(edition.theme());
        return theme.equalsIgnoreCase(PrintedText.line(edition.title())) ? "" : theme;
    }

    /** What stands for a title where there is little room: the place, when the title is of the form « Lieu – Sujet ». */
    static String name(EditionCase study) {
        String title = PrintedText.line(study.title());
        int end = title.indexOf(NAME_END);
        return Excerpt.words(end > 0 ? title.substring(0, end) : title, LONGEST_NAME);
    }

    /** « Échirolles, Isère · Début en 2019 »; what is not known is left out. */
    String landmarks(CaseStudyContent content) {
        return Stream.of(place(content.territory()), years(content.period()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
    }

    /** Each with its profile and role where they are known. */
    List<String> partners(CaseStudyContent content) {
        return CurrentContent.of(content, vocabularies).partners().stream()
                .map(this::partner)
                .toList();
    }

    private String partner(Partner partner) {
        String profile = Optional.ofNullable(partner.profile())
                .flatMap(vocabularies::find)
                .map(Concept::label)
                .orElse(null);
        String part =
                Stream.of(profile, partner.role()).filter(Objects::nonNull).collect(Collectors.joining(", "));
        return PrintedText.line(part.isEmpty() ? partner.name() : partner.name() + " (" + part + ")");
    }

    private Optional<String> place(@Nullable TerritoryCode code) {
        return Optional.ofNullable(code).map(known -> String.join(", ", territories.placeAround(known)));
    }

    private Optional<String> years(@Nullable Period period) {
        if (period == null) {
            return Optional.empty();
        }
        Integer start = period.startYear();
        Integer end = period.endYear();
        if (start == null) {
            return Optional.of(say("annees.fin", String.valueOf(end)));
        }
        if (end == null) {
            return Optional.of(say("annees.debut", start.toString()));
        }
        return Optional.of(
                start.equals(end) ? start.toString() : say("annees.entre", start.toString(), end.toString()));
    }
}
