package fr.essaim.reading;

import fr.essaim.casestudy.CaseStudyContent;
import fr.essaim.casestudy.CurrentContent;
import fr.essaim.casestudy.Partner;
import fr.essaim.casestudy.Period;
import fr.essaim.casestudy.TextField;
import fr.essaim.search.CaseStudyQuery;
import fr.essaim.search.Facet;
import fr.essaim.search.QuestionAddress;
import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French words for what a case says. */
@Component
class CaseWords {

    private final MessageSource messages;
    private final Vocabularies vocabularies;
    private final Territories territories;

    CaseWords(MessageSource messages, Vocabularies vocabularies, Territories territories) {
        this.messages = messages;
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.FRENCH);
    }

    String heading(TextField field) {
        return say("section." + field.column());
    }

    /** What a content says in the concepts of today. */
    CaseStudyContent current(CaseStudyContent content) {
        return CurrentContent.of(content, vocabularies);
    }

    /** The label as the ontology writes it, in the middle of a sentence. */
    String concept(ConceptId id) {
        return vocabularies.find(id).map(Concept::label).orElse(id.notation());
    }

    /** « le », « la » or « l’ », as it stands before the name of a scheme. */
    String article(String scheme) {
        String article = String.valueOf(messages.getMessage("article." + scheme, null, "le", Locale.FRENCH));
        return article.endsWith("’") ? article : article + " ";
    }

    /** The concept after the name of its scheme, « domaine Éducation », and its page. */
    Link conceptLink(ConceptId id) {
        String scheme = messages.getMessage("mot." + id.scheme(), null, id.scheme(), Locale.FRENCH);
        String label = scheme + " " + French.capitalized(concept(id));
        return new Link(label, "/vocabulaires/" + id.scheme() + "/" + id.notation());
    }

    /** « Collectivité territoriale, porteur »; empty when neither is known. */
    String part(Partner partner) {
        String profile = partner.profile() == null ? null : French.capitalized(concept(partner.profile()));
        return Stream.of(profile, partner.role()).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    String years(@Nullable Period period) {
        if (period == null) {
            return say("annees.inconnues");
        }
        Integer start = period.startYear();
        Integer end = period.endYear();
        if (start == null) {
            return say("annees.fin", String.valueOf(end));
        }
        if (end == null) {
            return say("annees.debut", start.toString());
        }
        return start.equals(end) ? start.toString() : say("annees.entre", start.toString(), end.toString());
    }

    String place(TerritoryCode code) {
        return territories.find(code).map(Territory::name).orElse(code.toString());
    }

    /** « Échirolles, Isère ». */
    String placeAround(TerritoryCode code) {
        return String.join(", ", territories.placeAround(code));
    }

    /** The place and what it lies in, from the région down, each with the search for its cases. */
    List<Link> places(TerritoryCode code) {
        List<Territory> containing = territories.containing(code);
        if (containing.isEmpty()) {
            return List.of(new Link(code.toString(), null));
        }
        if (containing.size() == 1) {
            return containing.stream().map(CaseWords::placeLink).toList();
        }
        return containing.reversed().stream()
                .filter(container -> container.code().kind() != TerritoryKind.PAYS)
                .map(CaseWords::placeLink)
                .toList();
    }

    // The whole country is no filter.
    private static Link placeLink(Territory territory) {
        if (territory.code().kind() == TerritoryKind.PAYS) {
            return new Link(territory.name(), null);
        }
        CaseStudyQuery query = CaseStudyQuery.EVERYTHING.with(
                Facet.TERRITOIRE, territory.code().toString());
        return new Link(territory.name(), QuestionAddress.of("/", query));
    }
}
