package fr.essaim.associating;

import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French words for what is said of organisations. */
@Component
class OrganisationWords {

    private final MessageSource messages;
    private final Vocabularies vocabularies;

    OrganisationWords(MessageSource messages, Vocabularies vocabularies) {
        this.messages = messages;
        this.vocabularies = vocabularies;
    }

    String say(String key, Object... arguments) {
        return String.valueOf(messages.getMessage("organisation." + key, arguments, Locale.FRENCH));
    }

    String concept(ConceptId id) {
        List<Concept> now = vocabularies.current(id);
        return now.isEmpty()
                ? id.notation()
                : now.stream().map(Concept::label).map(French::capitalized).collect(Collectors.joining(" / "));
    }
}
