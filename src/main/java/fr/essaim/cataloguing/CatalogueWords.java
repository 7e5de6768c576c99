package fr.essaim.cataloguing;

import fr.essaim.territory.Territories;
import fr.essaim.territory.Territory;
import fr.essaim.territory.TerritoryCode;
import fr.essaim.territory.TerritoryKind;
import fr.essaim.vocabulary.Concept;
import fr.essaim.vocabulary.ConceptId;
import fr.essaim.vocabulary.Vocabularies;
import fr.essaim.web.French;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The French words for what a catalyst is and what happens to it. */
@Component
class CatalogueWords {

    private final MessageSource messages;
    private final Vocabularies vocabularies;
    private final Territories territories;

    CatalogueWords(MessageSource messages, Vocabularies vocabularies, Territories territories) {
        this.messages = messages;
        this.vocabularies = vocabularies;
        this.territories = territories;
    }

    String say(String key, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, Locale.FRENCH));
    }

    /** What concepts are called today, each once. */
    List<Concept> current(Collection<ConceptId> concepts) {
        return concepts.stream()
                .flatMap(concept -> vocabularies.current(concept).stream())
                .distinct()
                .toList();
    }

    /** « Rencontres, mise en relation »; empty when there is none. */
    String names(Collection<ConceptId> concepts) {
        return French.capitalized(current(concepts).stream().map(Concept::label).collect(Collectors.joining(", ")));
    }

    /** « Échirolles, Isère »; empty when there is none. */
    String place(@Nullable TerritoryCode code) {
        return code == null ? "" : String.join(", ", placeAround(code));
    }

    /** Her role, and her name when she agreed that everybody reads it. */
    String contact(Contact contact) {
        return contact.isNamedInPublic() ? contact.name() + ", " + contact.role() : contact.role();
    }

    /** The name of a territory, then that of its département when it lies in one. */
    List<String> placeAround(TerritoryCode code) {
        return territories.placeAround(code);
    }

    /** The territory and what it lies in, from the largest down, without the whole country unless it is all there is. */
    List<Territory> containing(TerritoryCode code) {
        List<Territory> containing = territories.containing(code).reversed();
        return containing.size() <= 1
                ? containing
                : containing.stream()
                        .filter(territory -> territory.code().kind() != TerritoryKind.PAYS)
                        .toList();
    }
}
