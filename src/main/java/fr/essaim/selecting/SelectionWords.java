package fr.essaim.selecting;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CaseStudyState;
import fr.essaim.search.Facet;
import fr.essaim.selection.SelectionRefused;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French words for what a selection shows. */
@Component
class SelectionWords {

    private final MessageSource messages;
    private final Vocabularies vocabularies;
    private final Territories territories;

    SelectionWords(MessageSource messages, Vocabularies vocabularies, Territories territories) {
        this.messages = messages;
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRENCH);
    }

    /** The facet at the level at which cases are spread over it. */
    String facet(Facet facet) {
        return say("selection.facette." + facet.parameter());
    }

    /** « Nouvelle région ». */
    String newOne(Facet facet) {
        return say("selection.nouveau." + facet.parameter());
    }

    String value(Facet facet, String value) {
        if (facet == Facet.TERRITOIRE) {
            return territories
                    .find(TerritoryCode.of(value))
                    .map(Territory::name)
                    .orElse(value);
        }
        return vocabularies
                .find(new ConceptId(facet.parameter(), value))
                .map(Concept::label)
                .map(French::capitalized)
                .orElse(value);
    }

    /** « Échirolles, Isère, Auvergne-Rhône-Alpes »; empty for a case of no place. */
    String place(CaseStudyContent content) {
        TerritoryCode code = content.territory();
        if (code == null) {
            return "";
        }
        Stream<String> own = territories.find(code).map(Territory::name).stream();
        Stream<String> around = territories.containing(code).stream()
                .filter(each -> each.code().kind() == TerritoryKind.DEPARTEMENT
                        || each.code().kind() == TerritoryKind.REGION)
                .map(Territory::name);
        return Stream.concat(own, around).distinct().collect(Collectors.joining(", "));
    }

    String webinar(@Nullable LocalDate day) {
        return day == null ? "" : say("selection.webinaire", French.date(day));
    }

    /** Why a case that was taken is not shown to the public; empty when it is. */
    String hidden(CaseStudyState state) {
        return switch (state) {
            case PUBLISHED -> "";
            case DRAFT, SUBMITTED, DISCARDED -> say("selection.cas.pas-publie");
            case WITHDRAWN -> say("selection.cas.retire");
            case DUPLICATE -> say("selection.cas.doublon");
        };
    }

    String refusal(SelectionRefused.Reason reason) {
        return switch (reason) {
            case TOO_MANY -> say("selection.refus.trop");
            case OTHER_CASES -> say("selection.refus.autres-cas");
            case NOTE_CHANGED -> say("selection.refus.note");
            case NOTHING_TO_FREEZE -> say("selection.refus.rien");
            case IN_THE_BIN -> say("selection.refus.corbeille");
            case IS_PUBLIC -> say("selection.refus.publique");
        };
    }
}
